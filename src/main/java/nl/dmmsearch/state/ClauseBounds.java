package nl.dmmsearch.state;

/** Finds where a clause begins and ends around what stands in it. */
final class ClauseBounds {
  private final Grammar grammar;
  private final Tokens tokens;
  private final AskedClauses asked;
  private final Pronouns pronouns;

  ClauseBounds(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.asked = new AskedClauses(grammar, tokens);
    this.pronouns = new Pronouns(grammar, tokens);
  }

  /** The first word of the clause that a word stands in. */
  int start(int from) {
    int i = from;
    while (i > 0 && tokens.mark(i) == Tokens.SPACE && !opens(i)) {
      i--;
    }
    return i;
  }

  /**
   * Behind which word a clause ends.
   *
   * @param from behind its verb
   * @param helped whether that verb waits for another: {@code zal}
   */
  int end(int from, boolean helped) {
    for (int i = from; i < tokens.size(); i++) {
      boolean opens = (opens(i) && !pronouns.stand(i, from)) || asked.opens(i, from - 1, helped);
      if (tokens.mark(i) == Tokens.BREAK || opens || isOm(i)) {
        return i;
      }
    }
    return tokens.size();
  }

  /** Whether {@code om} opens a clause, as before an infinitive, and is no preposition. */
  private boolean isOm(int i) {
    if (!tokens.is(i, "om")) {
      return false;
    }
    for (int next = i + 1; next < tokens.size() && tokens.mark(next) != Tokens.BREAK; next++) {
      if (tokens.is(next, "te")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause opens there that depends on another. */
  boolean opens(int i) {
    int word = tokens.id(i);
    return grammar.is(word, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN)
        && (tokens.mark(i) == Tokens.COMMA || !grammar.is(word, Grammar.ELSEWHERE));
  }
}
