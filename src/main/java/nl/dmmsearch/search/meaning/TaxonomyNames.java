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

  /** What a name has that says by itself that it is of a mission. */
  private static final Pattern KIND = Pattern.compile("(?i)missie|mission|operati|coalitie|strijd");

  private static final List<String> KINDS =
      List.of("%s missie", "%s operatie", "missie %s", "operatie %s", "%s mission", "operation %s");

  private TaxonomyNames() {}

  static List<SynonymRule> of(Taxonomy taxonomy) {
    return Stream.of(Dimension.MISSION, Dimension.CAPABILITY)
        .flatMap(
            dimension -> taxonomy.terms(dimension).stream().flatMap(term -> rules(term, dimension)))
        .toList();
  }

  private static Stream<SynonymRule> rules(Term term, Dimension dimension) {
    return dimension == Dimension.MISSION
        ? Stream.concat(rules(term), ofMission(term))
        : rules(term);
  }

  /**
   * Who says what a mission is beside its name means no other: KFOR-missie, operatie Althea. That
   * of the place where it is may be of many.
   */
  private static Stream<SynonymRule> ofMission(Term term) {
    List<String> names = names(term);
    List<String> asked =
        names.stream()
            .filter(name -> !KIND.matcher(name).find())
            .filter(name -> names.stream().noneMatch(other -> other.endsWith(" in " + name)))
            .flatMap(name -> KINDS.stream().map(kind -> kind.formatted(name)))
            .toList();
    return asked.isEmpty()
        ? Stream.empty()
        : Stream.of(new SynonymRule(asked, names, false, term.not()));
  }

  /** Written as its value is, where they are the same: that has the capitals of a proper name. */
  private static List<String> names(Term term) {
    List<String> all = new ArrayList<>(term.allNames());
    all.replaceAll(name -> name.equalsIgnoreCase(term.value()) ? term.value() : name);
    if (!isNamed(term)) {
      all.add(term.value());
    }
    return all;
  }

  /**
   * The names of a term are names of one thing and answer for each other. But those of a single
   * ship name a member of its kind: who asks for the kind finds it, who asks for one ship does not
   * want all frigates. A single one of several words is said to be one.
   */
  private static Stream<SynonymRule> rules(Term term) {
    List<String> all = names(term);
    List<String> names = all.stream().filter(name -> !isShip(name)).toList();
    boolean isOneWord = all.size() == 1 && !ProperNames.isOne(all.getFirst());
    return isOneWord || names.isEmpty()
        ? Stream.empty()
        : Stream.of(new SynonymRule(names, all, false, term.not()));
  }

  private static boolean isShip(String name) {
    return SHIP.matcher(name).lookingAt();
  }

  private static boolean isNamed(Term term) {
    return term.allNames().stream().anyMatch(term.value()::equalsIgnoreCase);
  }
}
