package nl.dmmsearch.brief;

import java.util.List;

/**
 * A value of the taxonomy that a brief earned.
 *
 * @param dimension which list of the taxonomy
 * @param value the id in that list
 * @param count how often the brief names it; 0 where only a person gave it
 * @param evidence the words that earned it, first ones first; never empty, not all of them where
 *     there are many
 */
public record Tag(Dimension dimension, String value, int count, List<Evidence> evidence) {
  /** Checks that the tag was earned. */
  public Tag {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a tag is earned by evidence: " + value);
    }
    if (count < 0) {
      throw new IllegalArgumentException("a tag is named 0 times or more, got " + count);
    }
  }
}
