package nl.dmmsearch.pipeline;

import java.time.Duration;

/**
 * What a run keeps to.
 *
 * @param settings a mark of everything beside the documents that decides how they are read: a
 *     document that was read under another mark is read again. In a mark of three parts, between
 *     slashes, the last is of what decides what is understood of a document, once it is known what
 *     it says: where nothing else differs, it is only understood anew
 * @param again whether to read every document, whatever its mark
 * @param largest the most bytes that a document may have
 * @param longest how long reading one document may take
 */
public record IndexingRules(String settings, boolean again, long largest, Duration longest) {
  private static final Duration USUAL = Duration.ofMinutes(2);

  /** Checks that some document can pass. */
  public IndexingRules {
    if (largest < 1) {
      throw new IllegalArgumentException(
          "the largest document has at least one byte, got " + largest);
    }
    if (!longest.isPositive()) {
      throw new IllegalArgumentException("reading takes some time, got " + longest);
    }
  }

  /** The rules with two minutes for each document. */
  public IndexingRules(String settings, boolean again, long largest) {
    this(settings, again, largest, USUAL);
  }

  /** The rules by which what was kept is read again, whatever it is. */
  IndexingRules anew() {
    return new IndexingRules(settings, true, Long.MAX_VALUE, longest);
  }

  /**
   * The mark, in place of {@code settings}, of what was given up for want of time: with more of it,
   * it is tried again.
   */
  String inTime(String mark) {
    return mark + " within " + longest.toSeconds() + " s";
  }
}
