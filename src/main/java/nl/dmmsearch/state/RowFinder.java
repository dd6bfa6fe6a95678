package nl.dmmsearch.state;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.RuleBook.Compiled;

/**
 * Finds the rows of words that rules look for in the sentence that the tokens hold. Most sentences
 * have not all words that any row needs, which is sooner known than where they stand.
 */
final class RowFinder {
  /** What comparing patterns with one sentence may cost. */
  private static final int MOST_STEPS = 20_000;

  private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::from);

  private final RuleBook book;
  private final Grammar grammar;
  private final Tokens tokens;
  private final WordsRead read;
  private final Others others;
  private final Terms terms;
  private final Receivers receivers;
  private final Denials denials;
  private final Budget budget = new Budget(MOST_STEPS);

  /** The rows of which all words that they need stand in the sentence. */
  private final BitSet possible = new BitSet();

  RowFinder(RuleBook book, Tokens tokens, WordsRead read, Others others, Terms terms) {
    this.book = book;
    this.grammar = book.grammar();
    this.tokens = tokens;
    this.read = read;
    this.others = others;
    this.terms = terms;
    this.receivers = new Receivers(tokens);
    this.denials = new Denials(grammar, tokens);
  }

  /**
   * Whether all words that some row needs stand in the sentence.
   *
   * @param notes whether rows count that need a text in which promises are noted
   */
  boolean mayFit(boolean notes) {
    possible.clear();
    Triggers triggers = book.triggers(notes);
    for (int i = 0; i < tokens.size(); i++) {
      triggers.add(tokens.id(i), read, possible);
    }
    for (int row = possible.nextSetBit(0); row >= 0; row = possible.nextSetBit(row + 1)) {
      if (!book.row(row).isPossible(read)) {
        possible.clear(row);
      }
    }
    return !possible.isEmpty();
  }

  /** Adds those that fit, of the ones that may. */
  void find(Scope scope, List<Found> found) {
    budget.renew();
    for (int row = possible.nextSetBit(0); row >= 0; row = possible.nextSetBit(row + 1)) {
      anywhere(book.row(row), scope, found);
    }
    found.sort(IN_ORDER);
  }

  /** Tries a pattern wherever it can begin. */
  private void anywhere(Row row, Scope scope, List<Found> found) {
    for (int i = 0; i < tokens.size(); i++) {
      if (row.opens(tokens.id(i))) {
        row(row, i, scope, found);
      }
    }
  }

  private void row(Row row, int at, Scope scope, List<Found> found) {
    StatementRule rule = row.rule().rule();
    if (rule.noted() && tokens.start(at) < scope.noted()) {
      return;
    }
    int end = row.end(tokens, at, budget);
    if (end > 0
        && !scope.quotes().hold(tokens.start(at))
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
      if (grammar.isFinite(tokens.id(i))) {
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
}
