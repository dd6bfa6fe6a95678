package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Locale;
import nl.dmmsearch.search.Clause;

/** The ways to write two words of a query as one. */
final class JoinedWords {
  /** Shorter ones are mostly function words, and those join to words of another meaning. */
  private static final int SHORTEST = 3;

  private JoinedWords() {}

  /** Empty where the two are not words that a Dutch writer would join. */
  static List<String> of(Clause left, Clause right) {
    if (left instanceof Clause.Word(String first) && right instanceof Clause.Word(String second)) {
      if (isLong(first) && isLong(second)) {
        String start = first.toLowerCase(Locale.ROOT);
        String end = second.toLowerCase(Locale.ROOT);
        return start.endsWith("s") ? List.of(start + end) : List.of(start + end, start + "s" + end);
      }
      if (isNumber(first) != isNumber(second) && first.length() + second.length() <= 8) {
        return List.of(first + second);
      }
    }
    return List.of();
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(Character::isLetter)
        && !Particles.isParticle(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
