package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/**
 * The other names that the taxonomy has. What names a topic is a sign of it and not another name.
 */
final class TaxonomyNames {
  private static final Pattern SHIP = Pattern.compile("(?i)[zh]r\\.? ?ms\\.? ");

  private TaxonomyNames() {}

  static List<SynonymRule> of(Taxonomy taxonomy) {
    return Stream.of(Dimension.MISSION, Dimension.CAPABILITY)
        .flatMap(dimension -> taxonomy.terms(dimension).stream())
        .flatMap(TaxonomyNames::rules)
        .toList();
  }

  /**
   * The names of a term are names of one thing and answer for each other. But those of a single
   * ship name a member of its kind: who asks for the kind finds it, who asks for one ship does not
   * want all frigates.
   */
  private static Stream<SynonymRule> rules(Term term) {
    List<String> all = new ArrayList<>(term.allNames());
    if (!isNamed(term)) {
      all.add(term.value());
    }
    List<String> names = all.stream().filter(name -> !isShip(name)).toList();
    return all.size() < 2 || names.isEmpty()
        ? Stream.empty()
        : Stream.of(new SynonymRule(names, all));
  }

  private static boolean isShip(String name) {
    return SHIP.matcher(name).lookingAt();
  }

  private static boolean isNamed(Term term) {
    return term.allNames().stream().anyMatch(term.value()::equalsIgnoreCase);
  }
}
