package nl.dmmsearch.brief;

import java.util.List;

/**
 * The text of a source document as it was laid out, clean enough to be read: the hand-over between
 * extracting and parsing.
 *
 * @param mediaType of the document, {@code text/plain}
 * @param lines in reading order, empty ones kept
 */
public record ExtractedText(String mediaType, List<TextLine> lines) {
  /** Copies the list. */
  public ExtractedText {
    lines = List.copyOf(lines);
  }
}
