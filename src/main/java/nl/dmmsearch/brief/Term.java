package nl.dmmsearch.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value of the taxonomy and the words by which texts name it.
 *
 * @param value the id: a slug for a topic, the common short name for a mission or capability
 * @param label as staff read it, in Dutch
 * @param names in any language, matched without regard to case, also where inflected or part of a
 *     compound
 * @param abbreviations matched as written, as whole words
 * @param not names that contain one of the above but mean something else
 */
public record Term(
    String value, String label, List<String> names, List<String> abbreviations, List<String> not) {
  /** Checks that the term has an id and a label, and copies the lists. */
  public Term {
    if (value.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException(
          "a term has an id and a label, got «" + value + "», «" + label + "»");
    }
    names = List.copyOf(names);
    abbreviations = List.copyOf(abbreviations);
    not = List.copyOf(not);
  }

  /** Every way to write it that the taxonomy knows, names first. */
  public List<String> allNames() {
    return Stream.concat(names.stream(), abbreviations.stream()).distinct().toList();
  }
}
