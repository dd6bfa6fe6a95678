package nl.dmmsearch.state;

import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.VerbForm.Form;

/** Tells where a clause says that something is not so. */
final class Denials {
  private final Grammar grammar;
  private final Tokens tokens;
  private final ClauseBounds bounds;

  Denials(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.bounds = new ClauseBounds(grammar, tokens);
  }

  /**
   * Whether a row of words that promises says itself that it will not be so, or tells it of
   * nothing: {@code wordt niet met de Kamer gedeeld}, {@code geen daarvan wordt gedeeld}. What
   * stands in a clause within it is none of its own.
   */
  boolean refuse(StatementRule rule, int from, int to) {
    if (rule.kind() != StatementKind.TOEZEGGING || rule.denied() || rule.earlier() != null) {
      return false;
    }
    boolean within = false;
    for (int i = from; i < to; i++) {
      within = opens(i) || (within && tokens.mark(i) != Tokens.COMMA);
      if (!within && isDenial(i, to) && !isAlternative(i)) {
        return true;
      }
    }
    return isDenial(bounds.start(from), to);
  }

  /** Whether another clause opens there, if need be behind a word: {@code , ook als er}. */
  private boolean opens(int i) {
    boolean behindOne = i > 0 && tokens.mark(i - 1) == Tokens.COMMA;
    return bounds.opens(i) || (behindOne && grammar.is(tokens.id(i), Grammar.OPEN));
  }

  /** Whether {@code niet} only leaves it open: {@code al dan niet}, {@code zo niet}. */
  private boolean isAlternative(int i) {
    return i > 0
        && (tokens.is(i - 1, "zo")
            || tokens.is(i - 1, "of")
            || (i > 1 && tokens.is(i - 1, "dan") && tokens.is(i - 2, "al")));
  }

  /** Whether something is denied between two words, and nothing said in its stead. */
  boolean stand(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDenial(i, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a clause says is done is denied. What is done stands before {@code behind}, or is
   * a participle; a denial behind it belongs to an infinitive that follows: {@code bereid geen
   * troepen te sturen}, {@code heeft besloten niet te leveren}.
   */
  boolean stand(Clause clause, int behind) {
    int end = clause.to();
    int own = has("te", behind, end) ? Math.min(end, Math.max(behind, participle(clause))) : end;
    return stand(clause.from(), own);
  }

  /** Where the first participle of a clause stands; its beginning where there is none. */
  private int participle(Clause clause) {
    for (int i = Math.max(clause.verb(), clause.from()); i < clause.to(); i++) {
      for (VerbForm form : grammar.forms(tokens.id(i))) {
        if (form.form() == Form.PARTICIPLE) {
          return i;
        }
      }
    }
    return clause.from();
  }

  private boolean isDenial(int token, int to) {
    return grammar.is(tokens.id(token), Grammar.DENIAL)
        && (token + 1 >= to || !grammar.is(tokens.id(token + 1), Grammar.MORE))
        && !has("maar", token, to);
  }

  private boolean has(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
