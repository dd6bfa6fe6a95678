package nl.dmmsearch.engine.lucene;

/** The words of a text, as they stand between spaces, by their places. */
final class RawWords {
  private static final int LONGEST = 80;

  private final char[] text;
  private final int length;

  /**
   * @param text read, not copied
   * @param length how much of it counts
   */
  RawWords(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /** Whether a word ends with that hyphen, but for a comma, and more words follow. */
  boolean endsWith(int hyphen) {
    int behind = hyphen + 1 < length && text[hyphen + 1] == ',' ? hyphen + 2 : hyphen + 1;
    return hyphen > 0
        && Character.isLetterOrDigit(text[hyphen - 1])
        && behind < length
        && isSpace(behind);
  }

  /** Whether a word begins with that hyphen. */
  boolean beginsWith(int hyphen) {
    return hyphen > 0
        && isSpace(hyphen - 1)
        && hyphen + 1 < length
        && Character.isLetter(text[hyphen + 1]);
  }

  boolean endsWithComma(int end) {
    return text[end - 1] == ',';
  }

  /** The word before another as it stands there; "" where there is none. */
  String before(int start) {
    int end = skipSpaceBack(start);
    int from = end == 0 ? 0 : start(end - 1);
    return new String(text, Math.max(from, end - LONGEST), Math.min(LONGEST, end - from));
  }

  int start(int within) {
    int start = within;
    while (start > 0 && !isSpace(start - 1)) {
      start--;
    }
    return start;
  }

  int end(int within) {
    int end = within;
    while (end < length && !isSpace(end)) {
      end++;
    }
    return end;
  }

  int skipSpace(int from) {
    int at = from;
    while (at < length && isSpace(at)) {
      at++;
    }
    return at;
  }

  int skipSpaceBack(int from) {
    int at = from;
    while (at > 0 && isSpace(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text[at]) || Character.isSpaceChar(text[at]);
  }

  /** A word without the signs around it, but for hyphens; of a very long one the beginning. */
  String bare(int start, int end) {
    int from = start;
    int to = Math.min(end, start + LONGEST);
    while (from < to && !isLetter(from)) {
      from++;
    }
    while (to > from && !isLetter(to - 1)) {
      to--;
    }
    return new String(text, from, to - from)
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2013', '-');
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(text[at]) || isHyphen(text[at]) || text[at] == '&';
  }
}
