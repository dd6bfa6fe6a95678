package nl.dmmsearch.extract;

import nl.dmmsearch.brief.ExtractedText;

/** What became of a document's bytes: text, or the reason why not. */
public sealed interface ExtractOutcome {
  /**
   * The document has text.
   *
   * @param text of it
   */
  record Extracted(ExtractedText text) implements ExtractOutcome {}

  /**
   * The document cannot be read.
   *
   * @param why one sentence that names the spot
   */
  record Rejected(String why) implements ExtractOutcome {}
}
