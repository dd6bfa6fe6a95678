package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rules, ready to be compared with sentences. Built once, safe for many threads. */
final class RuleBook {
  private static final Saying[] NOTHING = {};
  private static final Row[] NO_ROWS = {};

  private final Lexicon lexicon = new Lexicon();
  private final Grammar grammar;
  private final Names names;
  private final List<Compiled> rules = new ArrayList<>();
  private final Map<Integer, List<Saying>> sayings = new HashMap<>();
  private final Map<Integer, List<Row>> rows = new HashMap<>();
  private Saying[][] byVerb = {};
  private Row[][] byFirst = {};

  /**
   * A rule and what must not be said with it.
   *
   * @param number its place in the order
   * @param rule as written
   * @param who the lists that count, one bit each
   * @param tenses that count
   * @param unless words that must not stand in the clause
   */
  record Compiled(
      int number, StatementRule rule, long who, Set<Tense> tenses, List<Choice> unless) {
    boolean isFor(int list, Tense tense) {
      return (who >> list & 1) == 1 && tenses.contains(tense);
    }
  }

  /** What a rule's people do, beside the verb. */
  record Saying(Compiled rule, List<Choice> words) {}

  /** One pattern of a rule. */
  static final class Row {
    private final Compiled rule;
    private final PatternMatcher matcher;
    private final int @Nullable [] needed;

    private Row(Compiled rule, PatternMatcher matcher) {
      this.rule = rule;
      this.matcher = matcher;
      this.needed = matcher.neededWords();
    }

    Compiled rule() {
      return rule;
    }

    /** Behind which word it ends that begins at {@code token}; -1 where it does not fit. */
    int end(Tokens tokens, int token, Budget budget) {
      return needed == null || tokens.hasAny(needed) ? matcher.end(tokens, token, budget) : -1;
    }
  }

  RuleBook(StatementRules written) {
    grammar = new Grammar(lexicon, written.verbs());
    names = new Names(lexicon, written.names());
    for (StatementRule rule : written.rules()) {
      add(compiled(rule));
    }
    written.inverting().forEach(verb -> grammar.inverts(Phrase.parse(verb)));
    grammar.complete();
    names.complete();
    byVerb = new Saying[sayings.size()][];
    sayings.forEach((verb, list) -> byVerb[verb] = list.toArray(NOTHING));
    byFirst = new Row[lexicon.size()][];
    Arrays.fill(byFirst, NO_ROWS);
    rows.forEach((word, list) -> byFirst[word] = list.toArray(NO_ROWS));
  }

  private Compiled compiled(StatementRule rule) {
    long who = 0;
    for (String list : rule.who()) {
      who |= 1L << names.number(list);
    }
    return new Compiled(
        rules.size(), rule, who, EnumSet.copyOf(rule.when()), choices(rule.unless()));
  }

  private List<Choice> choices(List<String> words) {
    return words.stream().map(word -> new Choice(WordChoice.parse(word), lexicon)).toList();
  }

  private void add(Compiled rule) {
    rules.add(rule);
    for (String says : rule.rule().says()) {
      Phrase phrase = Phrase.parse(says);
      List<Choice> words = phrase.words().stream().map(word -> new Choice(word, lexicon)).toList();
      sayings
          .computeIfAbsent(grammar.verb(phrase), _ -> new ArrayList<>())
          .add(new Saying(rule, words));
    }
    for (String pattern : rule.rule().patterns()) {
      var matcher = new PatternMatcher(Pattern.parse(pattern), lexicon, names);
      var row = new Row(rule, matcher);
      for (int word : matcher.firstWords()) {
        rows.computeIfAbsent(word, _ -> new ArrayList<>()).add(row);
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Grammar grammar() {
    return grammar;
  }

  Names names() {
    return names;
  }

  /** What rules say with a verb. */
  Saying[] sayings(int verb) {
    return byVerb[verb];
  }

  /** The patterns that a word can open. */
  Row[] rows(int word) {
    return byFirst[word];
  }
}
