package nl.dmmsearch.config;

import java.util.HashMap;
import java.util.Map;
import nl.dmmsearch.search.meaning.SynonymRule;

/**
 * The lines on which a word is asked in one form alone, and those on which it is asked in all of
 * them: it is either the one or the other to whoever types it. An abbreviation in capitals is
 * another word: ACT is no act.
 */
final class ExactWordsOfLines {
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> inflected = new HashMap<>();

  /**
   * Adds what is asked on a line.
   *
   * @throws IllegalArgumentException that names the other line, where that says otherwise
   */
  void add(SynonymRule rule, int line) {
    for (String name : rule.asked()) {
      String word = SynonymRule.bare(name);
      boolean isExact = SynonymRule.isExactWord(name);
      (isExact ? exact : inflected).putIfAbsent(word, line);
      Integer other = (isExact ? inflected : exact).get(word);
      if (other != null) {
        throw new IllegalArgumentException(
            "«" + name + "»: line " + other + " has it " + (isExact ? "without" : "with") + " «=»");
      }
    }
  }
}
