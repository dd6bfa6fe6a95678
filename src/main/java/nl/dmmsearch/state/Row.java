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
  /** How much more often a small word is met than another. */
  private static final int SMALL = 40;

  private static final int VERB = 6;

  private final RuleBook.Compiled rule;
  private final PatternMatcher matcher;
  private final int number;
  private final BitSet first = new BitSet();

  private final int[] triggers;

  /** Of other words that must stand in the sentence one each, those that are seldom met first. */
  private final WordsRead.Any[] needed;

  private final boolean triggeredByFirst;

  /**
   * A pattern.
   *
   * @param number its place among all patterns
   */
  Row(RuleBook.Compiled rule, PatternMatcher matcher, int number, Grammar grammar) {
    this.rule = rule;
    this.matcher = matcher;
    this.number = number;
    List<int[]> parts = matcher.neededWords();
    List<int[]> rarestFirst =
        parts.stream().sorted(Comparator.comparingInt(words -> weight(words, grammar))).toList();
    this.triggers = rarestFirst.getFirst();
    this.needed =
        rarestFirst.stream().skip(1).map(WordsRead.Any::new).toArray(WordsRead.Any[]::new);
    this.triggeredByFirst = parts.indexOf(triggers) == 0;
    IntStream.of(parts.getFirst()).forEach(first::set);
  }

  /** How often one of the words is met, reckoned by what they are. */
  private static int weight(int[] words, Grammar grammar) {
    int weight = 0;
    for (int word : words) {
      boolean small = grammar.opens(word) || grammar.auxiliary(word) != null;
      weight += small ? SMALL : grammar.isFinite(word) ? VERB : 1;
    }
    return weight;
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

  /** Whether those are the words with which it begins. */
  boolean isTriggeredByFirst() {
    return triggeredByFirst;
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
