package nl.dmmsearch.state;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pattern of a rule, and the words that make it worth a try: of those that must stand in any
 * sentence which it fits, the ones that are seldom met.
 */
final class Row {
  private final RuleBook.Compiled rule;
  private final PatternMatcher matcher;
  private final int number;
  private final BitSet first = new BitSet();

  private final int[] triggers;

  /** Of other words that must stand in the sentence one each, those that are seldom met first. */
  private final WordsRead.Any[] needed;

  /**
   * A pattern.
   *
   * @param number its place among all patterns
   */
  Row(RuleBook.Compiled rule, PatternMatcher matcher, int number, WordCounts counts) {
    this.rule = rule;
    this.matcher = matcher;
    this.number = number;
    List<int[]> parts = matcher.neededWords();
    List<int[]> rarestFirst = parts.stream().sorted(Comparator.comparingInt(counts::of)).toList();
    this.triggers = rarestFirst.getFirst();
    this.needed =
        rarestFirst.stream().skip(1).map(WordsRead.Any::new).toArray(WordsRead.Any[]::new);
    IntStream.of(parts.getFirst()).forEach(first::set);
  }

  RuleBook.Compiled rule() {
    return rule;
  }

  int number() {
    return number;
  }

  /** The words of which one must stand in the sentence. */
  int[] triggers() {
    return triggers;
  }

  /** Of the other words that it needs those that are seldom met; none where it needs no other. */
  WordsRead.Any rarestNeeded() {
    return needed.length == 0 ? WordsRead.Any.NONE : needed[0];
  }

  /** Whether every other word that it needs stands in the sentence, too. */
  boolean isPossible(WordsRead read) {
    for (WordsRead.Any words : needed) {
      if (!read.hasAny(words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can begin with the word of this number. */
  boolean opens(int word) {
    return first.get(word);
  }

  /** Behind which word it ends that begins at {@code token}; -1 where it does not fit. */
  int end(Tokens tokens, int token, Budget budget) {
    return matcher.end(tokens, token, budget);
  }
}
