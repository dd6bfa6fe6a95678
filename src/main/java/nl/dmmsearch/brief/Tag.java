package nl.dmmsearch.brief;

import java.util.List;

/**
 * A value of the taxonomy that a brief earned.
 *
 * @param dimension which list of the taxonomy
 * @param value the id in that list
 * @param evidence the words that earned it, first ones first; never empty
 */
public record Tag(Dimension dimension, String value, List<Evidence> evidence) {
  /** Checks that the tag was earned. */
  public Tag {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a tag is earned by evidence: " + value);
    }
  }
}
