package nl.dmmsearch.brief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The topics, missions and capabilities that briefs are tagged with.
 *
 * @param terms per dimension, in the order of the file; each dimension present
 */
public record Taxonomy(Map<Dimension, List<Term>> terms) {
  /** Checks that no id occurs twice within a dimension. */
  public Taxonomy {
    var complete = new EnumMap<Dimension, List<Term>>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<Term> list = List.copyOf(terms.getOrDefault(dimension, List.of()));
      var seen = new HashSet<String>();
      for (Term term : list) {
        if (!seen.add(term.value().toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(
              dimension.value() + " «" + term.value() + "» stands there twice");
        }
      }
      complete.put(dimension, list);
    }
    terms = Collections.unmodifiableMap(complete);
  }

  /** A taxonomy without terms. */
  public static Taxonomy empty() {
    return new Taxonomy(Map.of());
  }

  /** The terms of one dimension, in the order of the file. */
  public List<Term> terms(Dimension dimension) {
    return terms.getOrDefault(dimension, List.of());
  }

  /** The term with this id, without regard to case. */
  public Optional<Term> term(Dimension dimension, String value) {
    return terms(dimension).stream()
        .filter(term -> term.value().equalsIgnoreCase(value))
        .findFirst();
  }
}
