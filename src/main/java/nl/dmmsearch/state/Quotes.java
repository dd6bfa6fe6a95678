package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text quotes: what is said there, others say. A quotation may run over several paragraphs,
 * as a whole letter does; a mark that none answers is gone astray. Single marks quote only behind a
 * colon or a comma, as elsewhere they are apostrophes or scare quotes.
 */
final class Quotes {
  /** Longer ones are marks gone astray, in UTF-16 units. */
  private static final int LONGEST = 12_000;

  private static final String OPENING = "„«“\"";

  /**
   * All marks of quotation; each is looked for by itself, which is faster than letter by letter.
   */
  private static final String MARKS = OPENING + "'‘’‚";

  private final List<int[]> ranges = new ArrayList<>();

  /**
   * The quotations in a text.
   *
   * @param others where else in it others have the word, from and to behind each
   */
  Quotes(String text, List<int[]> others) {
    others.forEach(range -> ranges.add(new int[] {range[0] - 1, range[1]}));
    var next = new int[MARKS.length()];
    for (int i = next(text, 0, next); i < text.length(); i = next(text, i + 1, next)) {
      char c = text.charAt(i);
      if (!isSingle(c) || isBehindColon(text, i)) {
        int end = isSingle(c) ? singleEnd(text, i) : end(text, i, c);
        if (end > 0) {
          ranges.add(new int[] {i, end});
          i = end;
        }
      }
    }
  }

  /**
   * Where the first mark from there on stands; behind the text where none does.
   *
   * @param next of each mark, where it stood first from an earlier place on
   */
  private static int next(String text, int from, int[] next) {
    int first = text.length();
    for (int mark = 0; mark < next.length; mark++) {
      if (next[mark] < from || from == 0) {
        int at = text.indexOf(MARKS.charAt(mark), from);
        next[mark] = at < 0 ? text.length() : at;
      }
      first = Math.min(first, next[mark]);
    }
    return first;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‚';
  }

  private static boolean isBehindColon(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && before < at - 1
        && (text.charAt(before) == ':' || text.charAt(before) == ',');
  }

  /** A single mark closes behind the end of a word or sentence, and within the paragraph. */
  private static int singleEnd(String text, int start) {
    for (int i = start + 2; i < text.length() && !isParagraph(text, i); i++) {
      char c = text.charAt(i);
      boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if ((c == '\'' || c == '’' || c == '‘') && ends) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isParagraph(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
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
