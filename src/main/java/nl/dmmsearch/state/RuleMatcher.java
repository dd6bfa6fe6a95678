package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.Clause.Link;
import nl.dmmsearch.state.RuleBook.Compiled;
import nl.dmmsearch.state.RuleBook.Saying;
import org.jspecify.annotations.Nullable;

/** Finds the rules that fit a sentence. For one thread; used for one sentence after the other. */
final class RuleMatcher {
  /** What comparing patterns with one sentence may cost. */
  private static final int MOST_STEPS = 20_000;

  private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::from);

  private final RuleBook book;
  private final Tokens tokens;
  private final WordsRead read;
  private final Clauses clauses;
  private final Predicates predicates;
  private final Others others;
  private final Receivers receivers;
  private final Reflexive reflexive;
  private final Upshots upshots;
  private final Fulfilment fulfilment;
  private final Terms terms;
  private final Denials denials;
  private final Budget budget = new Budget(MOST_STEPS);

  /** The patterns of which one of the rarest words stands in the sentence. */
  private final BitSet worthATry = new BitSet();

  private String text = "";
  private Quotes quotes = new Quotes("", List.of());
  private int noted = NotedPromises.NONE;
  private boolean refused;
  private boolean reported;

  RuleMatcher(RuleBook book, Deadlines deadlines) {
    this.book = book;
    this.tokens = new Tokens(book.lexicon());
    this.read = new WordsRead(book.lexicon());
    this.terms = new Terms(book.grammar(), tokens, deadlines);
    this.denials = new Denials(book.grammar(), tokens);
    this.clauses = new Clauses(book.grammar(), book.names(), tokens);
    this.others = new Others(book.grammar(), book.names(), tokens);
    this.receivers = new Receivers(tokens);
    this.reflexive = new Reflexive(book.grammar(), tokens);
    this.upshots = new Upshots(book.grammar(), tokens);
    this.fulfilment = new Fulfilment(book.grammar(), book.names(), tokens);
    this.predicates = new Predicates(book.grammar(), tokens);
  }

  /**
   * Begins with another text; sentences are found in it from now on.
   *
   * @param apart where in it others have the word, from and to behind each
   * @param notes from where on it notes what was promised
   */
  void open(String whole, List<int[]> apart, int notes) {
    text = whole;
    noted = notes;
    quotes = new Quotes(whole, apart);
    others.open();
  }

  /** Says whether {@code hij} is the minister in the sentences to come. */
  void reported(boolean inThirdPerson) {
    reported = inThirdPerson;
  }

  /** Takes {@code hij} for the minister, unless the sentence names someone else before it. */
  private void readPronouns() {
    for (int i = 0; i < tokens.size() && !isSomeoneElse(i); i++) {
      if (tokens.is(i, "hij") || (tokens.is(i, "zij") && isOne(i))) {
        tokens.takeFor(i, book.names().spokenOf());
      }
    }
  }

  private boolean isSomeoneElse(int i) {
    return tokens.is(i, "heer")
        || tokens.is(i, "mevrouw")
        || tokens.is(i, "lid")
        || tokens.endsWith(i, "generaal")
        || tokens.startsWith(i, "collega")
        || tokens.startsWith(i, "ambtgeno");
  }

  /** Whether {@code zij} is one, by the verb beside it. */
  private boolean isOne(int i) {
    return isSingular(i - 1) || isSingular(i + 1);
  }

  private boolean isSingular(int i) {
    return i >= 0
        && i < tokens.size()
        && book.grammar().isFinite(tokens.id(i))
        && !tokens.endsWith(i, "en");
  }

  /** Whether the last sentence has a word that a date is made of. */
  boolean hasTime() {
    return terms.isThereTime(0, tokens.size());
  }

  /** Whether the last sentence may name a sum of money. */
  boolean hasMoney() {
    return hasMoney(0, tokens.size());
  }

  /** Whether a sum of money may be named in what was found in the last sentence. */
  boolean hasMoney(Found found) {
    return hasMoney(found.from(), found.to());
  }

  private boolean hasMoney(int from, int to) {
    for (int i = from; i < to; i++) {
      if (book.grammar().is(tokens.id(i), Grammar.MONEY) || tokens.isFigureWithUnit(i)) {
        return true;
      }
    }
    return false;
  }

  /** Which part of the last sentence is that of the verb that was found in it. */
  OwnClause clause(Found found, String sentence) {
    return OwnClause.of(found, tokens, book.grammar()).behind(lead(sentence));
  }

  /** The last sentence, with blanks for what is said by the way. */
  String main(Found found, String sentence) {
    return new Asides(book.grammar(), tokens).without(found, sentence, lead(sentence));
  }

  private int lead(String sentence) {
    return Math.max(0, sentence.indexOf(tokens.text(0, 1)));
  }

  Fulfilment fulfilment() {
    return fulfilment;
  }

  Tokens tokens() {
    return tokens;
  }

  /**
   * The rules that fit, at most one for each clause and pattern, in no order.
   *
   * @param who the lists of names that count here, one bit each
   */
  List<Found> find(int from, int to, long who) {
    tokens.read(text, from, to);
    if (reported) {
      readPronouns();
    }
    int kinds = 0;
    boolean names = false;
    boolean rows = false;
    read.clear();
    Triggers triggers = book.triggers(noted != NotedPromises.NONE);
    for (int i = 0; i < tokens.size(); i++) {
      int word = tokens.id(i);
      read.add(word);
      kinds |= book.grammar().flags(word);
      names |= book.names().opens(word);
      rows |= triggers.has(word);
    }
    others.read(kinds, who);
    boolean clauses = names && (kinds & Grammar.FINITE) != 0;
    if ((!rows && !clauses) || others.report(kinds, who)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (rows) {
      rows(triggers, found);
    }
    if (clauses) {
      clauses(found, who);
    }
    return fulfilment.own(found, who);
  }

  /** The rules that fit words that stand apart in the text, as a list and what leads to it. */
  List<Found> find(String words, long who) {
    String whole = text;
    Quotes quoted = quotes;
    int notes = noted;
    text = words;
    quotes = new Quotes(words, List.of());
    noted = NotedPromises.NONE;
    try {
      return find(0, words.length(), who);
    } finally {
      text = whole;
      quotes = quoted;
      noted = notes;
    }
  }

  /** Whether others have the word at a place of the text. */
  boolean isQuoted(int at) {
    return quotes.hold(at);
  }

  private void rows(Triggers triggers, List<Found> found) {
    budget.renew();
    worthATry.clear();
    for (int i = 0; i < tokens.size(); i++) {
      triggers.add(tokens.id(i), read, worthATry);
    }
    for (int row = worthATry.nextSetBit(0); row >= 0; row = worthATry.nextSetBit(row + 1)) {
      anywhere(book.row(row), found);
    }
    found.sort(IN_ORDER);
  }

  /** Tries a pattern wherever it can begin. */
  private void anywhere(Row row, List<Found> found) {
    if (!row.isPossible(read)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (row.opens(tokens.id(i))) {
        row(row, i, found);
      }
    }
  }

  private void row(Row row, int at, List<Found> found) {
    StatementRule rule = row.rule().rule();
    if (rule.noted() && tokens.start(at) < noted) {
      return;
    }
    int end = row.end(tokens, at, budget);
    if (end > 0
        && !quotes.hold(tokens.start(at))
        && !others.speak(at)
        && !isBarred(row.rule())
        && !denials.refuse(rule, at, end)
        && (!rule.first() || tokens.begins(at))
        && (!rule.dated() || isDated(at, end))) {
      found.add(new Found(row.rule(), at, end));
    }
  }

  /** Whether a row says by when, seen from its first word, its last one or its verb. */
  private boolean isDated(int from, int to) {
    if (terms.stand(from) || terms.stand(to - 1)) {
      return true;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (book.grammar().isFinite(tokens.id(i))) {
        return terms.stand(i);
      }
    }
    return false;
  }

  /** Whether a word stands that must not. Who is promised something does not count among those. */
  private boolean isBarred(Compiled rule) {
    boolean promises = rule.rule().kind() == StatementKind.TOEZEGGING;
    for (int i = 0; i < tokens.size(); i++) {
      if (rule.unless().isAt(tokens, i) && !(promises && receivers.isOne(i))) {
        return true;
      }
    }
    return false;
  }

  private void clauses(List<Found> found, long who) {
    boolean governed = false;
    boolean denied = false;
    boolean first = true;
    for (Clause clause : clauses.find()) {
      if ((who >> clause.who() & 1) == 0
          || others.isForeign(clause.subject())
          || others.speak(clause.subject())
          || quotes.hold(tokens.start(clause.subject()))) {
        continue;
      }
      governed |=
          clause.link() == Link.MAIN
              || (clause.link() == Link.CONTENT && !governed && upshots.lead(clause.subject()));
      if (clause.link() == Link.CONTENT && (denied || (!governed && !first))) {
        continue;
      }
      first = false;
      Found best = best(clause);
      denied =
          best == null ? refused || (denied && clause.link() != Link.MAIN) : isDenial(clause, best);
      if (best != null && (governed || clause.link() == Link.RELATIVE)) {
        found.add(best);
      }
    }
  }

  /** Whether what is said not to be so takes the clause behind it along. */
  private boolean isDenial(Clause clause, Found best) {
    return !best.isStatement() && denials.stand(clause.from(), clause.to());
  }

  private @Nullable Found best(Clause clause) {
    var best = new Best();
    refused = false;
    predicates.read(
        clause,
        (verb, tense) -> {
          boolean byTheWay = clause.link() == Link.RELATIVE;
          boolean will = tense == Tense.FUTURE || verb == book.will();
          if (byTheWay && !will && !(tense == Tense.PRESENT && tells(clause.subject() - 1))) {
            return;
          }
          for (Saying saying : book.sayings(verb)) {
            Compiled rule = saying.rule();
            if (rule.number() >= best.number()) {
              break;
            }
            if (rule.isFor(clause.who(), tense)
                && saying.isPossible(read)
                && counts(clause, saying, tense)
                && (!byTheWay || will || terms.stand(clause))) {
              best.rule = rule;
            }
          }
        });
    return best.rule == null ? null : new Found(best.rule, clause.begin(), clause.to());
  }

  /** Whether a word tells more of a thing: {@code dertig voertuigen, die}. */
  private boolean tells(int token) {
    return token >= 0 && (tokens.is(token, "die") || tokens.is(token, "waarover"));
  }

  private boolean counts(Clause clause, Saying saying, Tense tense) {
    StatementRule rule = saying.rule().rule();
    int behind = says(clause, saying.words());
    if (behind < 0
        || saying.rule().unless().stands(tokens, clause.from(), clause.to())
        || (rule.dated() && !terms.stand(clause))
        || (isPlan(rule, tense) && terms.isGone(clause))) {
      return false;
    }
    boolean denied = isPlan(rule, tense) && denials.stand(clause, behind);
    refused |= denied;
    return !denied;
  }

  /**
   * Whether nothing is promised where it is denied: {@code levert niet}, {@code heeft niets
   * toegezegd}; {@code zal niet} promises all the same.
   */
  private static boolean isPlan(StatementRule rule, Tense tense) {
    return rule.kind() == StatementKind.TOEZEGGING
        && !rule.denied()
        && tense != Tense.FUTURE
        && tense != Tense.PASSIVE;
  }

  /** The first rule so far. */
  private static final class Best {
    private @Nullable Compiled rule;

    int number() {
      return rule == null ? Integer.MAX_VALUE : rule.number();
    }
  }

  /**
   * Behind which word all are said in the clause, in their order, or with the one that ends it; -1
   * where they are not.
   */
  private int says(Clause clause, List<Choice> words) {
    int next = clause.from();
    int to = Math.min(clause.to() + 1, tokens.size());
    for (Choice word : words) {
      while (next < to && !isAt(word, next, clause.subject())) {
        next++;
      }
      if (next++ >= to) {
        return -1;
      }
    }
    return next;
  }

  private boolean isAt(Choice word, int token, int subject) {
    return word.isAt(tokens, token) || (word.isReflexive() && reflexive.isAt(token, subject));
  }
}
