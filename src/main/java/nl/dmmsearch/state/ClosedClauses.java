package nl.dmmsearch.state;

import java.util.List;

/**
 * Steps over a clause in the middle of another one, where what ends the verb of that stands behind
 * it: {@code stuur u het plan om de werf te vernieuwen voor mei toe}.
 */
final class ClosedClauses {
  /** Words of such a clause, and of what stands behind it, at most. */
  private static final int LONGEST = 18;

  /** What ends a verb as its own particle would: {@code stelt ter beschikking}. */
  private static final List<String> ENDS =
      List.of("hand", "beschikking", "beschikbaar", "aandacht");

  private final Grammar grammar;
  private final Tokens tokens;

  ClosedClauses(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /**
   * Behind which word a clause ends.
   *
   * @param verb its finite verb, which no other verb follows
   * @param to where another clause begins
   */
  int end(int verb, int to) {
    if (to >= tokens.size() || tokens.mark(to) == Tokens.BREAK || isEnd(verb, to - 1)) {
      return to;
    }
    int rest = behind(to);
    if (rest > to && rest + 1 < tokens.size() && isParted(verb, rest)) {
      return rest + 1;
    }
    int end = rest;
    while (end > to && end < tokens.size() && (end == rest || tokens.mark(end) == Tokens.SPACE)) {
      end++;
    }
    return end > rest && end - rest < LONGEST && isEnd(verb, end - 1) ? end : to;
  }

  /**
   * Whether the particle of the verb stands right behind the clause, and governs nothing itself:
   * {@code spreekt landen die weinig leveren aan op hun beloften}.
   */
  private boolean isParted(int verb, int rest) {
    return isParticle(verb, rest) && grammar.is(tokens.id(rest + 1), Grammar.PREPOSITION);
  }

  /** Behind which word the clause ends that opens at a word; that word where it is not seen. */
  private int behind(int opener) {
    boolean om = tokens.is(opener, "om");
    boolean comma = !om && tokens.mark(opener) == Tokens.COMMA;
    int most = Math.min(tokens.size(), opener + LONGEST);
    for (int i = opener + 2; i < most && tokens.mark(i) != Tokens.BREAK; i++) {
      if (comma ? tokens.mark(i) == Tokens.COMMA : closes(om, i - 1)) {
        return i;
      }
    }
    return opener;
  }

  private boolean closes(boolean om, int word) {
    return om ? tokens.is(word - 1, "te") : grammar.isFinite(tokens.id(word));
  }

  private boolean isEnd(int verb, int last) {
    if (isParticle(verb, last)) {
      return true;
    }
    for (String end : ENDS) {
      if (tokens.is(last, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(int verb, int word) {
    for (VerbForm form : grammar.forms(tokens.id(verb))) {
      if (form.particle() != Lexicon.UNKNOWN && form.particle() == tokens.id(word)) {
        return true;
      }
    }
    return false;
  }
}
