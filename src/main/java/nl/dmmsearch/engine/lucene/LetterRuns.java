package nl.dmmsearch.engine.lucene;

/**
 * The words of a text, each from a letter on: letters, figures and marks over them, and hyphens and
 * apostrophes between those. Gone through once, as all text is when it is indexed.
 */
final class LetterRuns {
  private static final String BETWEEN = "'\u2019\u2011-";

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int OTHERS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private final String text;
  private int from;
  private int to;

  LetterRuns(String text) {
    this.text = text;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    from = to;
    while (from < text.length() && !isAmong(LETTERS, text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    to = from;
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int behind = at + Character.charCount(letter);
      if (isAmong(LETTERS | OTHERS, letter)) {
        to = behind;
      } else if (BETWEEN.indexOf(letter) < 0) {
        break;
      }
      at = behind;
    }
    return to > from;
  }

  private static boolean isAmong(int kinds, int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return true;
    }
    return (kinds >>> Character.getType(letter) & 1) != 0;
  }

  int length() {
    return to - from;
  }

  String word() {
    return text.substring(from, to);
  }
}
