package nl.dmmsearch.state;

/** Tells names that do something from those that only belong to other words. */
final class Doers {
  /** Words before a name in which others stand that it is one of. */
  private static final int OTHERS = 7;

  private final Grammar grammar;
  private final Tokens tokens;

  Doers(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Whether a name can be who does something, by the words beside it. */
  boolean isOne(int name, int behind) {
    return !isObject(name) && !isOwned(name, behind) && !isPartOfName(name, behind);
  }

  /** Whether the word can only be a subject. */
  boolean isNominative(int subject) {
    return tokens.is(subject, "ik")
        || tokens.is(subject, "wij")
        || tokens.is(subject, "we")
        || tokens.is(subject, "hij")
        || tokens.is(subject, "zij");
  }

  /** Whether a preposition governs the name, others of whom it is one included. */
  private boolean isObject(int subject) {
    if (isNominative(subject)) {
      return false;
    }
    int i = subject - 1;
    while (i >= 0 && subject - i < OTHERS && (isAnd(i) || tokens.mark(i + 1) == Tokens.COMMA)) {
      i = isAnd(i) ? i - 1 : i;
      while (i > 0 && tokens.isCapital(i) && tokens.mark(i) == Tokens.SPACE) {
        i--;
      }
      if (!tokens.isCapital(i + 1) || i == subject - 1) {
        break;
      }
    }
    return i >= 0
        && tokens.mark(i + 1) == Tokens.SPACE
        && grammar.is(tokens.id(i), Grammar.PREPOSITION);
  }

  /**
   * Whether the name is someone else's: {@code de regering van Irak}, but not {@code van de hand}.
   */
  private boolean isOwned(int subject, int behind) {
    return behind < tokens.size()
        && !isNominative(subject)
        && tokens.mark(behind) == Tokens.SPACE
        && tokens.is(behind, "van")
        && (behind + 1 == tokens.size() || !grammar.is(tokens.id(behind + 1), Grammar.MIND))
        && !(behind + 2 < tokens.size() && tokens.is(behind + 2, "hand"));
  }

  /** Whether a word before it makes it another's name: {@code Shell Nederland}. */
  private boolean isPartOfName(int subject, int behind) {
    int before = subject - 1;
    return before >= 0
        && behind - subject == 1
        && tokens.isCapital(subject)
        && tokens.isCapital(before)
        && tokens.isSameLine(before)
        && tokens.mark(subject) == Tokens.SPACE
        && !grammar.isFinite(tokens.id(before))
        && !grammar.opens(tokens.id(before));
  }

  private boolean isAnd(int token) {
    return tokens.is(token, "en");
  }
}
