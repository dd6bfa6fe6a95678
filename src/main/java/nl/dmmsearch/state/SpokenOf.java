package nl.dmmsearch.state;

/**
 * Takes {@code hij} for the minister where what he says is told, unless the sentence names someone
 * else before it.
 */
final class SpokenOf {
  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  SpokenOf(RuleBook book, Tokens tokens) {
    this.grammar = book.grammar();
    this.names = book.names();
    this.tokens = tokens;
  }

  /** Looks through the sentence that the tokens hold now. */
  void read() {
    for (int i = 0; i < tokens.size() && !isSomeoneElse(i); i++) {
      if (tokens.is(i, "hij") || (tokens.is(i, "zij") && isOne(i))) {
        tokens.takeFor(i, names.spokenOf());
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
        && grammar.isFinite(tokens.id(i))
        && !tokens.endsWith(i, "en");
  }
}
