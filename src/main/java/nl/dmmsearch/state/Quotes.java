package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text quotes: what is said there, others say. A quotation may run over several paragraphs,
 * as a whole letter does; a mark that none answers is gone astray.
 */
final class Quotes {
  /** Longer ones are marks gone astray, in UTF-16 units. */
  private static final int LONGEST = 12_000;

  private static final String OPENING = "„«“\"";

  private final List<int[]> ranges = new ArrayList<>();

  Quotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '"' || c > 127) && OPENING.indexOf(c) >= 0) {
        int end = end(text, i, c);
        if (end > 0) {
          ranges.add(new int[] {i, end});
          i = end;
        }
      }
    }
  }

  private static int end(String text, int start, char opening) {
    String closing =
        switch (opening) {
          case '«' -> "»";
          case '"' -> "\"";
          case '“' -> "”";
          default -> "”“";
        };
    int last = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < last; i++) {
      char c = text.charAt(i);
      if ((c == '"' || c > 127) && closing.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the character at {@code offset} is quoted. */
  boolean hold(int offset) {
    for (int[] range : ranges) {
      if (offset > range[0] && offset < range[1]) {
        return true;
      }
    }
    return false;
  }
}
