package nl.dmmsearch.extract;

import nl.dmmsearch.brief.LineRole;

/**
 * A paragraph that was read.
 *
 * @param text with line ends where the writer broke a line
 * @param role of its first line
 */
record Piece(String text, LineRole role) {
  boolean isOneLine() {
    return text.indexOf('\n') < 0;
  }
}
