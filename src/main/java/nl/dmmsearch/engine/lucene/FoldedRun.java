package nl.dmmsearch.engine.lucene;

/**
 * What a chain that folds reads of a run: of most runs one word of letters without accents, in
 * small letters, whatever signs stand around it. {@code Vloot}, {@code vloot} and {@code (vloot).}
 * then need to be remembered once. An abbreviation in capitals stays as it is, as a chain may tell
 * it from a word.
 */
final class FoldedRun {
  /** Tokenizers cut words beyond all measure. */
  static final int LONGEST = 100;

  private static final String BEFORE = "(\"";
  private static final String BEHIND = ".,;:!?)\"";

  private final char[] letters = new char[LONGEST];
  private int start;
  private int length;
  private int hash;

  /** Reads a run; false where it is no such word. */
  boolean read(char[] text, int from, int to) {
    start = from;
    int end = to;
    while (start < end && BEFORE.indexOf(text[start]) >= 0) {
      start++;
    }
    while (end > start && BEHIND.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    length = end - start;
    return length > 0 && length <= LONGEST && isFolded(text);
  }

  private boolean isFolded(char[] text) {
    boolean small = false;
    for (int i = 0; i < length; i++) {
      char letter = text[start + i];
      if (letter >= 'a' && letter <= 'z') {
        small = true;
      } else if (letter < 'A' || letter > 'Z') {
        return false;
      }
      letters[i] = letter;
    }
    int bit = small ? 0x20 : 0;
    hash = 0;
    for (int i = 0; i < length; i++) {
      letters[i] |= (char) bit;
      hash = 31 * hash + letters[i];
    }
    return true;
  }

  /** Where the word begins in the text. */
  int start() {
    return start;
  }

  /** Its letters, and what lay behind them; not to be changed. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  int hash() {
    return hash;
  }
}
