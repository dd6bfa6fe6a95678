package nl.dmmsearch.brief;

import java.util.List;

/**
 * The text of a source document as it was laid out, clean enough to be read: the hand-over between
 * extracting and parsing.
 *
 * @param mediaType of the document, {@code text/plain}
 * @param lines in reading order, empty ones kept
 * @param remarks on what could not be extracted with certainty; every brief of the document gets
 *     them
 */
public record ExtractedText(String mediaType, List<TextLine> lines, List<Reading> remarks) {
  /** Copies the lists. */
  public ExtractedText {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** A text of which nothing is to be remarked. */
  public ExtractedText(String mediaType, List<TextLine> lines) {
    this(mediaType, lines, List.of());
  }
}
