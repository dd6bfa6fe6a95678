package nl.dmmsearch.extract;

/** A paragraph while it is read: its text, and whether all of it is set in bold type. */
final class ParagraphText {
  /** Longer bold text is no label and no heading. */
  private static final int LONGEST_STRONG = 200;

  private final StringBuilder text = new StringBuilder();
  private boolean bold = true;

  /** A piece of text; a line end in it breaks the line, not the paragraph. */
  void add(String piece, boolean isBold) {
    text.append(piece);
    bold &= isBold || piece.isBlank();
  }

  /** Text set above the line: digits are the mark of a note or a power, all else is text. */
  void raise(String piece, boolean isBold) {
    String stripped = piece.strip();
    add(Raised.isNumber(stripped) ? Raised.of(stripped) : piece, isBold);
  }

  /** The mark of a note, close behind its word. */
  void mark(String marker) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.setLength(end);
    }
    text.append(Raised.of(marker));
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  boolean isStrong() {
    return bold && text.length() <= LONGEST_STRONG && !isEmpty();
  }

  void clear() {
    text.setLength(0);
    bold = true;
  }
}
