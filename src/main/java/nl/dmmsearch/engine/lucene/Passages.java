package nl.dmmsearch.engine.lucene;

/**
 * Cuts a text into passages to show: whole sentences, short ones together up to a length that is
 * read at a glance, never across the end of a paragraph.
 */
final class Passages {
  /** How long passages may get by adding another sentence, in UTF-16 units. */
  private static final int GLANCE = 220;

  private Passages() {}

  /** Start and end of the first passage of a text; equal where the text is blank. */
  static int[] first(String text) {
    int start = skipSpace(text, 0);
    int end = start == text.length() ? start : end(text, start);
    return new int[] {start, trimmedEnd(text, start, end)};
  }

  /** The end of a stretch of text without the space behind it. */
  static int trimmedEnd(String text, int start, int end) {
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0;
  }

  /** The first place from {@code at} on that is no space. */
  static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Where the passage that begins at {@code start} ends, the space behind it included. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int next = Sentences.end(text, end);
      if (end > start && next - start > GLANCE) {
        break;
      }
      end = next;
      if (Sentences.endsParagraph(text, end)) {
        break;
      }
    }
    return end;
  }
}
