package nl.dmmsearch.state;

import java.util.List;

/**
 * Tells where {@code of}, {@code hoe} or {@code wat} opens a clause with no comma before it: {@code
 * ik zal nagaan of dit mogelijk is}. What is said in such a clause tells nothing of the one before
 * it.
 */
final class AskedClauses {
  private static final List<String> PARTICLES = List.of("uiteen", "weer", "samen", "vast", "mee");

  private static final List<String> ASKING = List.of("of", "hoe", "wat", "welke", "welk");

  private final Grammar grammar;
  private final Tokens tokens;

  AskedClauses(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /**
   * Whether a word opens such a clause.
   *
   * @param from behind the verb of the clause before it
   * @param helped whether that verb waits for another: {@code zal}
   */
  boolean opens(int i, int from, boolean helped) {
    if (i <= from
        || tokens.mark(i) != Tokens.SPACE
        || !grammar.is(tokens.id(i), Grammar.ELSEWHERE)
        || !(isAsking(i) || tokens.is(i, "als"))) {
      return false;
    }
    boolean done = isDone(i - 1);
    boolean parted = grammar.is(tokens.id(i - 1), Grammar.PREPOSITION) || isParticle(i - 1);
    boolean sure = tokens.is(i, "als") || !done;
    return (done || parted || !(helped || tokens.is(i, "als"))) && hasVerb(i, sure);
  }

  /** Whether what is done stands right before: then the clause needs no other verb. */
  private boolean isDone(int i) {
    return grammar.auxiliary(tokens.id(i)) == null
        && (grammar.forms(tokens.id(i)).length > 0
            || (tokens.endsWith(i, "en") && !tokens.isCapital(i)));
  }

  /** Whether a word ends a verb that stands before it: {@code zet uiteen welke}. */
  private boolean isParticle(int i) {
    return PARTICLES.stream().anyMatch(word -> tokens.is(i, word));
  }

  private boolean isAsking(int i) {
    return ASKING.stream().anyMatch(word -> tokens.is(i, word));
  }

  /** Whether a verb follows that has a subject before it, and joins nothing to what went before. */
  private boolean hasVerb(int opener, boolean sure) {
    for (int i = opener + 1; i < tokens.size() && tokens.mark(i) == Tokens.SPACE; i++) {
      boolean relative = grammar.is(tokens.id(i), Grammar.RELATIVE);
      if (grammar.isFinite(tokens.id(i)) && (!sure || isOnlyFinite(i))) {
        return i > opener + 1 && !joins(i - 1);
      }
      if (relative && i > opener + 1) {
        return false;
      }
    }
    return false;
  }

  private boolean joins(int i) {
    return tokens.is(i, "en") || tokens.is(i, "of") || tokens.is(i, "maar") || tokens.is(i, "te");
  }

  /** Whether it can be nothing else than the verb of a clause: {@code kan}, not {@code leveren}. */
  private boolean isOnlyFinite(int i) {
    if (grammar.auxiliary(tokens.id(i)) != null) {
      return true;
    }
    for (VerbForm form : grammar.forms(tokens.id(i))) {
      if (!form.form().isFinite()) {
        return false;
      }
    }
    return true;
  }
}
