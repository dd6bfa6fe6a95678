package nl.dmmsearch.state;

/**
 * Tells where a word turns what is done back on who does it: {@code zich}, and {@code mij} or
 * {@code ons} where I or we do it.
 */
final class Reflexive {
  /** As rules write it. */
  static final String WRITTEN = "zich";

  private final Grammar grammar;
  private final Tokens tokens;

  Reflexive(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Whether the word at {@code token} stands for {@code zich} where the subject is that one. */
  boolean isAt(int token, int subject) {
    if (token > 0
        && tokens.mark(token) == Tokens.SPACE
        && grammar.is(tokens.id(token - 1), Grammar.PREPOSITION)) {
      return false;
    }
    if (tokens.is(subject, "ik")) {
      return tokens.is(token, "mij") || tokens.is(token, "me");
    }
    return (tokens.is(subject, "wij") || tokens.is(subject, "we"))
        && tokens.is(token, "ons")
        && !isOwner(token);
  }

  /** Whether {@code ons} tells whose the thing behind it is: {@code ons materieel}. */
  private boolean isOwner(int token) {
    int next = token + 1;
    return next < tokens.size()
        && tokens.mark(next) == Tokens.SPACE
        && !grammar.opens(tokens.id(next))
        && !grammar.is(tokens.id(next), Grammar.BEHIND_REFLEXIVE)
        && grammar.forms(tokens.id(next)).length == 0
        && FunctionWords.ADVERB_ENDINGS.stream().noneMatch(end -> tokens.endsWith(next, end));
  }
}
