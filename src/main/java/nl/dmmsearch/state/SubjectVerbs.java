package nl.dmmsearch.state;

/**
 * Finds the verb of a subject: before it ({@code zal ik leveren}), behind it, or behind what is put
 * between the two.
 */
final class SubjectVerbs {
  /** Words between a subject and its verb, beside a phrase between commas. */
  private static final int ASIDE = 3;

  /** Words of a phrase between commas, or of others who do the same. */
  private static final int LONGEST_ASIDE = 18;

  private final Grammar grammar;
  private final Tokens tokens;
  private final Doers doers;
  private final ClauseBounds bounds;
  private final Fronted fronted;

  SubjectVerbs(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.doers = new Doers(grammar, tokens);
    this.bounds = new ClauseBounds(grammar, tokens);
    this.fronted = new Fronted(grammar, names, tokens);
  }

  /**
   * The verb before a subject; -1 where none stands there.
   *
   * @param before the last word before the subject that is not one of those that may stand between
   */
  int before(int before, int subject) {
    if (before < 0
        || tokens.mark(subject) != Tokens.SPACE
        || !grammar.isFinite(tokens.id(before))
        || tokens.mark(before + 1) != Tokens.SPACE) {
      return -1;
    }
    return isInversion(before, subject) ? before : -1;
  }

  /** Whether what stands before the verb leaves room for a subject behind it. */
  private boolean isInversion(int verb, int subject) {
    if (verb == 0) {
      return false;
    }
    if (tokens.mark(verb) == Tokens.COMMA || doers.isNominative(subject)) {
      return true;
    }
    int first = bounds.start(verb);
    return first < verb
        && !fronted.isGroup(first, verb)
        && (grammar.is(tokens.id(first), Grammar.OPENER)
            || tokens.isFigure(first)
            || fronted.isTime(first, verb)
            || tokens.startsWith(first, "hier")
            || tokens.startsWith(first, "daar")
            || tokens.startsWith(first, "waar")
            || (grammar.is(tokens.id(verb), Grammar.INVERTING) && !fronted.isActor(first, verb))
            || fronted.isObject(first, verb, subject));
  }

  /** The verb behind a subject; -1 where none stands there. */
  int behind(int behind) {
    int i = behind;
    while (i < tokens.size()
        && i - behind < ASIDE
        && tokens.mark(i) == Tokens.SPACE
        && grammar.is(tokens.id(i), Grammar.BETWEEN)) {
      i++;
    }
    if (i >= tokens.size() || tokens.mark(i) == Tokens.BREAK) {
      return -1;
    }
    if (tokens.mark(i) == Tokens.SPACE && grammar.isFinite(tokens.id(i))) {
      return i;
    }
    return tokens.mark(i) == Tokens.COMMA || isAnd(i) || isWith(i) ? behindAside(i) : -1;
  }

  /** {@code Nederland samen met Duitsland}. */
  private boolean isWith(int i) {
    return tokens.startsWith(i, "samen") || tokens.startsWith(i, "evenals");
  }

  /** The verb behind a phrase between commas, or behind others who do the same. */
  private int behindAside(int from) {
    boolean others = tokens.mark(from) == Tokens.SPACE;
    for (int i = from + 1; i < tokens.size() && i - from < LONGEST_ASIDE; i++) {
      if (tokens.mark(i) == Tokens.BREAK) {
        return -1;
      }
      boolean closes = others ? !isName(i) : tokens.mark(i) == Tokens.COMMA;
      if (closes && grammar.isFinite(tokens.id(i))) {
        return i;
      }
      if (others && closes && !isLink(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    return tokens.isCapital(i) || isAnd(i);
  }

  private boolean isLink(int i) {
    return (tokens.end(i) - tokens.start(i) <= 4 && !grammar.isFinite(tokens.id(i)))
        || tokens.startsWith(i, "andere");
  }

  private boolean isAnd(int token) {
    return tokens.is(token, "en");
  }
}
