package nl.dmmsearch.state;

/** Tells {@code dat} and {@code die} that stand for a thing from those that open a clause. */
final class Pronouns {
  private final Grammar grammar;
  private final Tokens tokens;

  Pronouns(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Whether {@code dat} or {@code die} stands for a thing, as in {@code ik neem dat mee}. */
  boolean stand(int i, int from) {
    if (tokens.is(i, "die")) {
      return i == from || grammar.is(tokens.id(i - 1), Grammar.PREPOSITION) || isThatOne(i);
    }
    if (i > from && isGoverned(i)) {
      return true;
    }
    if (grammar.is(tokens.id(i), Grammar.CONTENT) && isHelpedObject(i, from)) {
      return true;
    }
    return i == from
        && grammar.is(tokens.id(i), Grammar.CONTENT)
        && (i + 1 == tokens.size()
            || tokens.mark(i + 1) != Tokens.SPACE
            || grammar.is(tokens.id(i + 1), Grammar.BEHIND_PRONOUN));
  }

  /**
   * Whether {@code dat} is what is done with the help of the verb right before: {@code ik zal dat
   * onderzoeken}, {@code ik kan ook dat toezeggen}; behind {@code wil} it opens a clause.
   */
  private boolean isHelpedObject(int i, int from) {
    int first = i;
    while (first > from
        && tokens.mark(first) == Tokens.SPACE
        && grammar.is(tokens.id(first - 1), Grammar.BETWEEN)) {
      first--;
    }
    return first == from
        && tokens.mark(i) == Tokens.SPACE
        && i + 1 < tokens.size()
        && tokens.mark(i + 1) == Tokens.SPACE
        && (isHelper(from - 1) || isHelper(from - 2));
  }

  private boolean isHelper(int i) {
    if (i < 0) {
      return false;
    }
    Auxiliary auxiliary = grammar.auxiliary(tokens.id(i));
    return auxiliary == Auxiliary.ZULLEN
        || auxiliary == Auxiliary.KUNNEN
        || auxiliary == Auxiliary.GAAN
        || auxiliary == Auxiliary.HEBBEN;
  }

  /** Whether {@code die} stands behind no noun that it could tell more of: {@code u die brief}. */
  private boolean isThatOne(int i) {
    return tokens.mark(i) == Tokens.SPACE
        && (grammar.is(tokens.id(i - 1), Grammar.BETWEEN) || tokens.is(i - 1, "kamer"));
  }

  /** Whether a preposition stands before {@code dat}: {@code in dat geval}. */
  private boolean isGoverned(int i) {
    return grammar.is(tokens.id(i), Grammar.CONTENT)
        && tokens.mark(i) == Tokens.SPACE
        && grammar.is(tokens.id(i - 1), Grammar.PREPOSITION)
        && !tokens.is(i - 1, "zonder")
        && !tokens.is(i - 1, "behalve");
  }
}
