package nl.dmmsearch.state;

/**
 * Tells, sentence by sentence, what passes for the Netherlands and is not: what others are said to
 * have said ({@code …, aldus de SG}), and the government of which another country was just named.
 */
final class Others {
  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;
  private boolean foreign;

  Others(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /** Begins with another text. */
  void open() {
    foreign = false;
  }

  /**
   * Takes in the sentence that the tokens hold now, the next one of its text.
   *
   * @param kinds the flags of all its words
   */
  void read(int kinds) {
    boolean named = (kinds & Grammar.GOVERNMENT) != 0;
    foreign = named && (foreign || namesAbroad());
  }

  private boolean namesAbroad() {
    for (int i = 0; i < tokens.size(); i++) {
      if (grammar.is(tokens.id(i), Grammar.GOVERNMENT) && isAbroad(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbroad(int government) {
    int before = government - 1;
    int behind = government + 1;
    boolean adjective =
        before > 0
            && tokens.isCapital(before)
            && !tokens.is(before, "nederlandse")
            && !grammar.opens(tokens.id(before));
    boolean owner =
        behind + 1 < tokens.size()
            && tokens.is(behind, "van")
            && tokens.isCapital(behind + 1)
            && !tokens.is(behind + 1, "nederland");
    return adjective || owner;
  }

  /** Whether {@code De regering} at {@code subject} is that of the country named before. */
  boolean isForeign(int subject) {
    return foreign
        && subject + 1 < tokens.size()
        && tokens.is(subject, "de")
        && grammar.is(tokens.id(subject + 1), Grammar.GOVERNMENT);
  }

  /**
   * Whether the sentence ends in whose words it gives, and these are nobody's whose names count.
   *
   * @param kinds the flags of all its words
   * @param who the lists of names that count here, one bit each
   */
  boolean report(int kinds, long who) {
    if ((kinds & Grammar.ACCORDING) == 0) {
      return false;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (grammar.is(tokens.id(i), Grammar.ACCORDING) && tokens.mark(i) != Tokens.SPACE) {
        Names.Name name = names.at(tokens, i + 1);
        return !grammar.isFinite(tokens.id(i + 1))
            && (name == null || (who >> name.list() & 1) == 0);
      }
    }
    return false;
  }
}
