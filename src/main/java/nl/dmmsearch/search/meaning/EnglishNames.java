package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English names of several words, which letters of this field have as they are or by a Dutch
 * name: missile defence is neither whatever has to do with defence nor any missile.
 */
final class EnglishNames {
  /** Numbers, and abbreviations with their signs, are of no language. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  /** Stand in English names, too. */
  private static final Set<String> IN_NAMES =
      Set.of("of", "to", "for", "from", "on", "at", "by", "with", "the", "and");

  private final WordForms forms;

  EnglishNames(WordForms forms) {
    this.forms = forms;
  }

  /**
   * Whether a word of it is no Dutch, which by itself would say as much of a Dutch name, and no
   * small word joins them as Dutch does. Many words are of both languages: support, control.
   *
   * @param words folded
   */
  boolean isOne(List<String> words) {
    return words.size() > 1
        && words.stream().noneMatch(word -> Questions.isSmall(word) && !IN_NAMES.contains(word))
        && words.stream().anyMatch(word -> LETTERS.matcher(word).matches() && !forms.isDutch(word));
  }
}
