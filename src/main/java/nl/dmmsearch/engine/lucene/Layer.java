package nl.dmmsearch.engine.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * One way to write down the words of a brief; its title, headings and text are counted as one. The
 * layers of a text stand in one field of the index, {@link Schema#BODY}, because most of their
 * terms are the same: a term that is in one of them alone has that layer's mark in front.
 */
enum Layer {
  /** Words as written. */
  AS_WRITTEN(2),
  /** The stems of words. */
  STEMS(2),
  /** The stems of words and of the parts of compounds. */
  PARTS(1),
  /** The stems of words that are written otherwise, and of parts: not of words as written. */
  INFLECTED(1),
  /**
   * What stands above a sentence or a letter and says what it is about, but not that it says so.
   */
  ABOVE(0.2f);

  /** Before a word that is not its own stem. */
  static final String WRITTEN_ONLY = "\u0001";

  /** Before the stem of a word that is written otherwise. */
  static final String STEM_ONLY = "\u0002";

  /** Before the stem of a part of a compound. */
  static final String PART_ONLY = "\u0003";

  /** Less than any term without a mark, and more than any with one. */
  static final String ABOVE_MARKS = "\u0004";

  private static final BytesRef OF_PART = new BytesRef(PART_ONLY);

  private final float weight;

  Layer(float weight) {
    this.weight = weight;
  }

  /** What a match counts: a part of a compound half of a whole word. */
  float weight() {
    return weight;
  }

  /** Whether a term of the index, with its mark, is a part of a compound. */
  static boolean isOfPart(BytesRef kept) {
    return StringHelper.startsWith(kept, OF_PART);
  }

  /**
   * What stands before the terms of this layer in a text; nothing before those that others have,
   * too. A text has none of what stands above it.
   */
  List<String> marks() {
    return switch (this) {
      case AS_WRITTEN -> List.of("", WRITTEN_ONLY);
      case STEMS -> List.of("", STEM_ONLY);
      case PARTS -> List.of("", STEM_ONLY, PART_ONLY);
      case INFLECTED -> List.of(STEM_ONLY, PART_ONLY);
      case ABOVE -> List.of();
    };
  }
}
