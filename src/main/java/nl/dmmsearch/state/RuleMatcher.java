package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;

/** Finds the rules that fit a sentence. For one thread; used for one sentence after the other. */
final class RuleMatcher {
  private final RuleBook book;
  private final Tokens tokens;
  private final WordsRead read;
  private final SpokenOf spokenOf;
  private final Others others;
  private final RowFinder rows;
  private final SayingFinder sayings;
  private final Fulfilment fulfilment;
  private final Terms terms;

  private Scope section = Scope.NONE;
  private boolean reported;

  /** The flags of all words of the last sentence. */
  private int kinds;

  RuleMatcher(RuleBook book, Deadlines deadlines) {
    this.book = book;
    this.tokens = new Tokens(book.lexicon());
    this.read = new WordsRead(book.lexicon());
    this.terms = new Terms(book.grammar(), tokens, deadlines);
    this.spokenOf = new SpokenOf(book, tokens);
    this.others = new Others(book.grammar(), book.names(), tokens);
    this.rows = new RowFinder(book, tokens, read, others, terms);
    this.sayings = new SayingFinder(book, tokens, read, others, terms);
    this.fulfilment = new Fulfilment(book.grammar(), book.names(), tokens);
  }

  /**
   * Begins with another text; sentences are found in it from now on.
   *
   * @param apart where in it others have the word, from and to behind each
   * @param notes from where on it notes what was promised
   */
  void open(String whole, List<int[]> apart, int notes) {
    section = new Scope(whole, new Quotes(whole, apart), notes);
    others.open();
  }

  /** Says whether {@code hij} is the minister in the sentences to come. */
  void reported(boolean inThirdPerson) {
    reported = inThirdPerson;
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
    read(section.text(), from, to);
    return find(section, who);
  }

  /** The rules that fit words that stand apart in the text, as a list and what leads to it. */
  List<Found> find(String words, long who) {
    read(words, 0, words.length());
    return find(Scope.of(words), who);
  }

  /**
   * Whether a rule may fit words that stand apart, or some of them, by which words these are and
   * not by their order. If none may, what is found in them needs not be looked for.
   */
  boolean mayFind(String words, long who) {
    read(words, 0, words.length());
    boolean may = (kinds & Grammar.GOVERNMENT) != 0 || rows.mayFit(false) || mayDo(who);
    if (!may) {
      others.read(kinds, who);
    }
    return may;
  }

  private void read(String whole, int from, int to) {
    tokens.read(whole, from, to);
    if (reported) {
      spokenOf.read();
    }
    kinds = read.take(tokens, book.grammar());
  }

  /** Whether someone who counts may do something in the sentence. */
  private boolean mayDo(long who) {
    return (kinds & Grammar.FINITE) != 0 && book.names().stand(tokens, who);
  }

  private List<Found> find(Scope scope, long who) {
    others.read(kinds, who);
    boolean fits = rows.mayFit(scope.isNoted());
    boolean does = mayDo(who);
    if ((!fits && !does) || others.report(kinds, who)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (fits) {
      rows.find(scope, found);
    }
    if (does) {
      sayings.find(scope, who, found);
    }
    return fulfilment.own(found, who);
  }

  /** Whether others have the word at a place of the text. */
  boolean isQuoted(int at) {
    return section.quotes().hold(at);
  }
}
