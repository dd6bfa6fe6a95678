package nl.dmmsearch.state;

/**
 * Tells whether a sentence states that a promise was kept, or only speaks of the case: as what will
 * be, can be or is intended, as a condition, as a question, or as what others think.
 */
final class Assertion {
  /** Behind what was promised, the words that say what became of it. */
  private static final int VERBS = 3;

  private final Grammar grammar;
  private final Tokens tokens;

  Assertion(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Where the words on the same side of a comma begin. */
  int start(int from) {
    int i = from;
    while (i > 0 && tokens.mark(i) == Tokens.SPACE) {
      i--;
    }
    return i;
  }

  /** Whether a condition, a question or what others think stands before what was found. */
  boolean isSupposed(Found found) {
    int start = start(found.from());
    boolean asks = start == 0 && grammar.auxiliary(tokens.id(0)) != null;
    if (asks || tokens.is(start, "als")) {
      return true;
    }
    for (int i = start; i < found.from(); i++) {
      boolean thatOthersSay =
          i > start
              && grammar.is(tokens.id(i), Grammar.CONTENT)
              && !grammar.is(tokens.id(i - 1), Grammar.PREPOSITION)
              && namesOthers(start, i);
      if (grammar.is(tokens.id(i), Grammar.SUPPOSED) || thatOthersSay) {
        return true;
      }
    }
    return false;
  }

  private boolean namesOthers(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean minister = tokens.startsWith(i, "minister") || tokens.startsWith(i, "staatssecr");
      if (!minister
          && (grammar.is(tokens.id(i), Grammar.OTHERS | Grammar.OFFICE)
              || tokens.startsWith(i, "fractie")
              || tokens.startsWith(i, "commissie")
              || tokens.startsWith(i, "kamer"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is said to be so in part, not, later or perhaps. */
  boolean isOpen(Found found) {
    boolean here = isHere();
    int flags = Grammar.DENIAL | Grammar.LATER | (here ? 0 : Grammar.INTENT);
    int content = found.to();
    for (int i = start(found.from()); i < found.to(); i++) {
      boolean said = i < content || i >= found.to() - VERBS;
      if (said && (isPartly(i) || grammar.is(tokens.id(i), flags))) {
        return true;
      }
      if (said && !here && (isPassive(i) || isDoneAhead(i))) {
        return true;
      }
      content = i > found.from() && i < content && opensContent(i) ? i : content;
      content = i > content && isClosed(i, content) ? found.to() : content;
    }
    return (!here && isInfinitive(found.to())) || isLimited(found.to());
  }

  /** Behind {@code om … te sturen} goes on what holds the promise, if it asks nothing. */
  private boolean isClosed(int i, int content) {
    return tokens.is(content, "om")
        && i > 1
        && tokens.is(i - 2, "te")
        && !tokens.endsWith(i, "en")
        && !grammar.is(tokens.id(i), Grammar.OPEN);
  }

  private boolean isPassive(int i) {
    return tokens.is(i, "wordt") || tokens.is(i, "worden");
  }

  /** {@code doe ik in april gestand}. */
  private boolean isDoneAhead(int i) {
    return i > 0 && grammar.is(tokens.id(i), Grammar.TIME) && isBy(i - 1) && !isPerfect();
  }

  private boolean isPerfect() {
    for (int i = 0; i < tokens.size(); i++) {
      Auxiliary auxiliary = grammar.auxiliary(tokens.id(i));
      if (auxiliary == Auxiliary.HEBBEN || auxiliary == Auxiliary.ZIJN) {
        return true;
      }
    }
    return false;
  }

  private boolean isBy(int i) {
    return tokens.is(i, "in") || tokens.is(i, "eind") || tokens.is(i, "medio");
  }

  private boolean isInfinitive(int to) {
    return to < tokens.size() && tokens.mark(to) == Tokens.SPACE && tokens.is(to, "te");
  }

  /** Whether it is done by the very letter: {@code hierbij}, {@code met deze brief}. */
  private boolean isHere() {
    for (int i = 0; i < tokens.size(); i++) {
      if (grammar.is(tokens.id(i), Grammar.HERE) || (i > 0 && isWith(i - 1) && isThis(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWith(int i) {
    return tokens.is(i, "met")
        || tokens.is(i, "middels")
        || tokens.is(i, "in")
        || tokens.is(i, "door");
  }

  private boolean isThis(int i) {
    boolean here = tokens.is(i, "deze") || tokens.is(i, "dit") || tokens.startsWith(i, "bijg");
    boolean article = tokens.is(i, "de") || tokens.is(i, "het");
    return here
        || (article
            && i + 1 < tokens.size()
            && (tokens.startsWith(i + 1, "bijg")
                || tokens.is(i + 1, "brief")
                || tokens.is(i + 1, "kamerbrief")
                || tokens.is(i + 1, "voorgaande")
                || tokens.is(i + 1, "bovenstaande")));
  }

  private boolean isPartly(int i) {
    return grammar.is(tokens.id(i), Grammar.PARTLY)
        || (i > 0 && tokens.is(i, "deel") && tokens.is(i - 1, "een"));
  }

  /** Whether what was promised begins there. */
  private boolean opensContent(int i) {
    return tokens.is(i, "om") || grammar.is(tokens.id(i), Grammar.CONTENT | Grammar.RELATIVE);
  }

  /** Whether what follows takes something back: {@code voldaan, zij het deels}. */
  private boolean isLimited(int to) {
    for (int i = to; i < tokens.size() && tokens.mark(i) != Tokens.BREAK; i++) {
      if (isPartly(i)) {
        return true;
      }
      if (opensContent(i)) {
        return false;
      }
    }
    return false;
  }
}
