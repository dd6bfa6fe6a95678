package nl.dmmsearch.state;

/**
 * Numbers by which words are compared without looking at their letters again. The sign of a word is
 * made letter by letter: it is the word itself where that has up to twelve letters, as most have,
 * or else a hash of it. Case does not matter, nor how an apostrophe is written.
 */
final class Signs {
  /** Set in signs that do not hold the word itself. */
  private static final long HASHED = Long.MIN_VALUE;

  /** The most letters of which a sign holds each: twelve times five bits. */
  private static final int LONGEST = 12;

  private static final int LETTER_BITS = 5;

  /** The highest code of a letter that a sign can hold; those of letters alone go before it. */
  private static final int MOST = (1 << LETTER_BITS) - 1;

  private static final int HYPHEN = 27;
  private static final int APOSTROPHE = 28;

  /** Of each character of ASCII its code. */
  private static final char[] CODES = codes();

  private Signs() {}

  private static char[] codes() {
    var codes = new char[128];
    for (char c = 0; c < codes.length; c++) {
      codes[c] = (char) (c > MOST ? Character.toLowerCase(c) : c + codes.length);
    }
    for (char c = 'a'; c <= 'z'; c++) {
      codes[c] = (char) (c - 'a' + 1);
      codes[Character.toUpperCase(c)] = codes[c];
    }
    codes['-'] = HYPHEN;
    codes['\''] = APOSTROPHE;
    return codes;
  }

  /** The code of a character, the same for a capital and its small letter. */
  static int code(char c) {
    if (c < CODES.length) {
      return CODES[c];
    }
    return c == '’' ? APOSTROPHE : Character.toLowerCase(c);
  }

  /** Whether the code is that of a letter from a to z. */
  static boolean isLetter(int code) {
    return code < HYPHEN;
  }

  /** What has come of a word so far, from 0 on, with the code of its next letter. */
  static long with(long sign, int code) {
    return Long.rotateLeft(sign, LETTER_BITS) ^ code;
  }

  /**
   * The sign of a word.
   *
   * @param all what came of its letters one by one
   * @param length how many these are
   * @param codes the bits of all their codes
   */
  static long of(long all, int length, int codes) {
    return length > LONGEST || codes > MOST ? all | HASHED : all;
  }

  /** The sign of the word from {@code start} to {@code end}. */
  static long of(char[] text, int start, int end) {
    long sign = 0;
    int codes = 0;
    for (int i = start; i < end; i++) {
      int code = code(text[i]);
      sign = with(sign, code);
      codes |= code;
    }
    return of(sign, end - start, codes);
  }

  /** Whether a sign is the word itself, so that another word has another sign. */
  static boolean holdsWord(long sign) {
    return sign > 0;
  }
}
