package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;

/** Which characters mean something in a query; what editors and phones make of them counts too. */
final class QueryCharacters {
  private static final String QUOTES = "\"“”„‟«»″〝〞";
  private static final String DASHES = "-‐‑‒–—―−﹣";
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_AHEAD = 0xFF01 - '!';

  private QueryCharacters() {}

  /** The query with full-width characters as usual ones, every character in its place. */
  static String narrow(String query) {
    var narrow = new StringBuilder(query);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
        narrow.setCharAt(i, (char) (c - FULL_WIDTH_AHEAD));
      }
    }
    return narrow.toString();
  }

  /**
   * Where each run of letters and each run of figures begins; the accents upon a letter, and what
   * is not seen, do not end one.
   */
  static List<Integer> pieces(String query) {
    var starts = new ArrayList<Integer>();
    int before = 0;
    for (int i = 0; i < query.length(); i += Character.charCount(query.codePointAt(i))) {
      int c = query.codePointAt(i);
      if (isMark(c)) {
        continue;
      }
      int kind = Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
      if (kind != 0 && kind != before) {
        starts.add(i);
      }
      before = kind;
    }
    return starts;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Neither seen nor meant where a word begins or ends: marks of direction, zero-width spaces. */
  static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
