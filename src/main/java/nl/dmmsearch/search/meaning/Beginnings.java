package nl.dmmsearch.search.meaning;

import java.util.List;

/** How names begin: forms of one name begin alike, but for a handful of verbs. */
final class Beginnings {
  private static final int LETTERS = 2;

  private Beginnings() {}

  /** The beginning of words as {@link WordForms#words} gives them; empty where there are none. */
  static String of(List<String> words) {
    String first = words.isEmpty() ? "" : words.getFirst();
    return first.substring(0, Math.min(LETTERS, first.length()));
  }

  /** The same of a name: most begin with a word, and lists have thousands. */
  static String of(String name) {
    String begin = name.substring(0, Math.min(LETTERS, name.length()));
    return begin.length() == LETTERS && WordForms.isOneWord(begin)
        ? of(WordForms.words(begin))
        : of(WordForms.words(name));
  }
}
