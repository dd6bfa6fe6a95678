package nl.dmmsearch.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that say what it is about. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Shorter words are articles, prepositions and the like, names in capitals apart. */
  private static final int SHORTEST = 4;

  private Vocabulary() {}

  /** Each word in lower case, with how often it stands in the text. */
  static Map<String, Integer> of(String text) {
    var words = new HashMap<String, Integer>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String written = word.group();
      if (written.length() >= SHORTEST || isName(written)) {
        words.merge(written.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return words;
  }

  private static boolean isName(String written) {
    return written.length() > 1
        && written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && written.chars().anyMatch(Character::isLetter);
  }
}
