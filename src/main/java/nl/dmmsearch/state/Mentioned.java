package nl.dmmsearch.state;

/** Tells whether words stand in a text at all, which is sooner known than what they say there. */
final class Mentioned {
  private Mentioned() {}

  /**
   * Whether one of {@code words} stands in {@code text}, whatever its case and also within a word.
   *
   * @param words in small letters
   */
  static boolean any(String text, String... words) {
    for (int i = 0; i < text.length(); i++) {
      char letter = Character.toLowerCase(text.charAt(i));
      for (String word : words) {
        if (word.charAt(0) == letter && text.regionMatches(true, i, word, 0, word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether one of {@code words} ends at a place of {@code text}, whatever its case.
   *
   * @param words in small letters
   */
  static boolean anyEndsAt(String text, int place, String... words) {
    for (String word : words) {
      int at = place - word.length();
      if (at >= 0 && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
