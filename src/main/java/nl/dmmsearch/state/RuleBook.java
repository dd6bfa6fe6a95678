package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, ready to be compared with sentences. Built once, safe for many threads. */
final class RuleBook {
  private static final Saying[] NOTHING = {};

  private final Lexicon lexicon = new Lexicon();
  private final Grammar grammar;
  private final Names names;
  private final List<Compiled> rules = new ArrayList<>();
  private final Map<Integer, List<Saying>> sayings = new HashMap<>();
  private final Map<PatternMatcher, Compiled> patterns = new LinkedHashMap<>();
  private Saying[][] byVerb = {};
  private final List<Row> rows = new ArrayList<>();
  private final Triggers triggers;
  private final Triggers withNotes;
  private final int will;

  /**
   * A rule and what must not be said with it.
   *
   * @param number its place in the order
   * @param rule as written
   * @param who the lists that count, one bit each
   * @param tenses that count
   * @param unless words that must not stand in the clause
   */
  record Compiled(int number, StatementRule rule, long who, Set<Tense> tenses, Choice unless) {
    boolean isFor(int list, Tense tense) {
      return (who >> list & 1) == 1 && tenses.contains(tense);
    }
  }

  /** What a rule's people do, beside the verb. */
  static final class Saying {
    private final Compiled rule;
    private final List<Choice> words;

    /** Of whole words one each, without which nothing of it is said. */
    private final WordsRead.Any[] needed;

    Saying(Compiled rule, List<Choice> words, List<WordsRead.Any> needed) {
      this.rule = rule;
      this.words = List.copyOf(words);
      this.needed = needed.toArray(WordsRead.Any[]::new);
    }

    Compiled rule() {
      return rule;
    }

    List<Choice> words() {
      return words;
    }

    /** Whether all that it needs stands in the sentence, which is sooner known than where. */
    boolean isPossible(WordsRead read) {
      for (WordsRead.Any any : needed) {
        if (!read.hasAny(any)) {
          return false;
        }
      }
      return true;
    }
  }

  RuleBook(StatementRules written) {
    grammar = new Grammar(lexicon, written.verbs());
    names = new Names(lexicon, written.names());
    for (StatementRule rule : written.rules()) {
      add(compiled(rule));
    }
    will = grammar.verb(Phrase.parse("zullen"));
    sayings.computeIfAbsent(will, _ -> new ArrayList<>());
    written.inverting().forEach(verb -> grammar.inverts(Phrase.parse(verb)));
    grammar.complete();
    names.complete();
    byVerb = new Saying[sayings.size()][];
    sayings.forEach((verb, list) -> byVerb[verb] = list.toArray(NOTHING));
    var counts = new WordCounts(lexicon, sentences(written));
    patterns.forEach((matcher, rule) -> rows.add(new Row(rule, matcher, rows.size(), counts)));
    triggers =
        new Triggers(lexicon, rows.stream().filter(row -> !row.rule().rule().noted()).toList());
    withNotes = new Triggers(lexicon, rows);
  }

  private static List<String> sentences(StatementRules written) {
    return written.rules().stream()
        .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
        .toList();
  }

  private Compiled compiled(StatementRule rule) {
    long who = 0;
    for (String list : rule.who()) {
      who |= 1L << names.number(list);
    }
    return new Compiled(
        rules.size(),
        rule,
        who,
        EnumSet.copyOf(rule.when()),
        Choice.any(rule.unless().stream().map(WordChoice::parse).toList(), lexicon));
  }

  private void add(Compiled rule) {
    rules.add(rule);
    for (String says : rule.rule().says()) {
      Phrase phrase = Phrase.parse(says);
      List<Choice> words = phrase.words().stream().map(word -> new Choice(word, lexicon)).toList();
      List<WordsRead.Any> needed =
          words.stream()
              .filter(Choice::isWhole)
              .map(word -> new WordsRead.Any(word.words()))
              .toList();
      sayings
          .computeIfAbsent(grammar.verb(phrase), _ -> new ArrayList<>())
          .add(new Saying(rule, words, needed));
    }
    for (String pattern : rule.rule().patterns()) {
      patterns.put(new PatternMatcher(Pattern.parse(pattern), lexicon, names), rule);
    }
  }

  /** The verb {@code zullen}, which promises whatever follows, also by the way. */
  int will() {
    return will;
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

  /**
   * Tells which patterns are worth a try.
   *
   * @param notes whether those count that need a text in which the chair notes what was promised
   */
  Triggers triggers(boolean notes) {
    return notes ? withNotes : triggers;
  }

  /** The pattern of that number. */
  Row row(int number) {
    return rows.get(number);
  }
}
