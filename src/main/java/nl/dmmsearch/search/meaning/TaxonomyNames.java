package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/**
 * The other names that the taxonomy has. What names a topic is a sign of it and not another name.
 */
final class TaxonomyNames {
  private TaxonomyNames() {}

  static List<SynonymRule> of(Taxonomy taxonomy) {
    return Stream.of(Dimension.MISSION, Dimension.CAPABILITY)
        .flatMap(dimension -> taxonomy.terms(dimension).stream())
        .filter(term -> term.allNames().size() > 1 || !isNamed(term))
        .map(TaxonomyNames::rule)
        .toList();
  }

  /**
   * A term with a proper name is one thing. A term that is a kind of thing is found by what names
   * its members; who asks for one ship does not want all frigates.
   */
  private static SynonymRule rule(Term term) {
    List<String> names = new ArrayList<>(term.allNames());
    if (term.value().equals(term.value().toLowerCase(Locale.ROOT))) {
      return new SynonymRule(List.of(term.value()), names);
    }
    if (!isNamed(term)) {
      names.add(term.value());
    }
    return SynonymRule.same(names);
  }

  private static boolean isNamed(Term term) {
    return term.allNames().stream().anyMatch(term.value()::equalsIgnoreCase);
  }
}
