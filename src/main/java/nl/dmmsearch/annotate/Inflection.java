package nl.dmmsearch.annotate;

import java.util.List;

/** The endings that Dutch sets behind a noun, adjective or place without changing its letters. */
final class Inflection {
  private static final List<String> ENDINGS = List.of("s", "e", "n", "en", "es", "se", "er");

  private Inflection() {}

  /** Whether the symbols from {@code start} to {@code end}, the end of a word, are an ending. */
  static boolean isEnding(FoldedText text, int start, int end) {
    for (String ending : ENDINGS) {
      if (spells(ending, text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(String ending, FoldedText text, int start, int end) {
    if (ending.length() != end - start) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (text.symbol(start + i) != Symbols.of(ending.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
