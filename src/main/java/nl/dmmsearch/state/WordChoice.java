package nl.dmmsearch.state;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a phrase or pattern, or one of several: {@code belang/waarde}. A star stands for the
 * beginning or the end of a word: {@code *bijdrage}, {@code toezegging*}. A dash below joins words
 * that stand next to each other: {@code deze_brief/nota}.
 *
 * @param words whole words
 * @param endings what a word may end in
 * @param beginnings what a word may begin with
 * @param then what must stand right behind it; null where anything may
 */
record WordChoice(
    List<String> words, List<String> endings, List<String> beginnings, @Nullable WordChoice then) {
  private static final Pattern WORD = Pattern.compile("\\*?[\\p{L}\\d][\\p{L}\\d.'’-]*\\*?");

  /** One behind which anything may stand. */
  WordChoice(List<String> words, List<String> endings, List<String> beginnings) {
    this(words, endings, beginnings, null);
  }

  /**
   * Reads one, or several that a dash below joins.
   *
   * @throws IllegalArgumentException where one is no word
   */
  static WordChoice joined(String written) {
    int dash = written.indexOf('_');
    if (dash < 0) {
      return parse(written);
    }
    WordChoice first = parse(written.substring(0, dash));
    return new WordChoice(
        first.words, first.endings, first.beginnings, joined(written.substring(dash + 1)));
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException where it is no word
   */
  static WordChoice parse(String written) {
    List<String> all = List.of(written.split("/", -1));
    for (String word : all) {
      if (!WORD.matcher(word).matches() || (word.startsWith("*") && word.endsWith("*"))) {
        throw new IllegalArgumentException("not a word: «" + word + "»");
      }
    }
    return new WordChoice(
        all.stream().filter(word -> word.indexOf('*') < 0).toList(),
        all.stream().filter(word -> word.startsWith("*")).map(w -> w.substring(1)).toList(),
        all.stream()
            .filter(word -> word.endsWith("*"))
            .map(w -> w.substring(0, w.length() - 1))
            .toList());
  }

  /** Whether only whole words are asked for. */
  boolean isWhole() {
    return endings.isEmpty() && beginnings.isEmpty();
  }
}
