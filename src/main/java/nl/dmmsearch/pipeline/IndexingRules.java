package nl.dmmsearch.pipeline;

/**
 * What a run keeps to.
 *
 * @param settings a mark of everything beside the documents that decides how they are read: a
 *     document that was read under another mark is read again
 * @param again whether to read every document, whatever its mark
 * @param largest the most bytes that a document may have
 */
public record IndexingRules(String settings, boolean again, long largest) {
  /** Checks that some document can pass. */
  public IndexingRules {
    if (largest < 1) {
      throw new IllegalArgumentException(
          "the largest document has at least one byte, got " + largest);
    }
  }
}
