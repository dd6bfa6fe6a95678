package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.state.VerbForm.Form;

/** Reads what is done in a clause: which verb, in which tense, whatever the order of its words. */
final class Predicates {
  /** Words between the parts of {@code in blijven zetten}. */
  private static final int APART = 3;

  /** What a preposition goes with begins with one of these. */
  private static final List<String> DETERMINERS =
      List.of("de", "het", "een", "deze", "dit", "die", "mijn", "onze", "ons", "uw", "u", "alle");

  private final Grammar grammar;
  private final Tokens tokens;

  /** Told each verb of a clause. */
  interface Reading {
    void take(int verb, Tense tense);
  }

  Predicates(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  void read(Clause clause, Reading reading) {
    if (clause.verb() >= 0) {
      main(clause, reading);
    } else {
      subordinate(clause, reading);
    }
  }

  private void main(Clause clause, Reading reading) {
    int from = Math.max(clause.verb() + 1, clause.behind());
    Auxiliary auxiliary = grammar.auxiliary(tokens.id(clause.verb()));
    if (auxiliary != null) {
      rest(from, clause.to(), auxiliary, reading);
    }
    boolean helps = auxiliary == Auxiliary.GAAN && hasInfinitive(from, clause.to());
    for (VerbForm form : grammar.forms(tokens.id(clause.verb()))) {
      boolean apart = form.particle() != Lexicon.UNKNOWN;
      if (form.form().isFinite()
          && (!apart || (!helps && isParted(form.particle(), from, clause.to())))) {
        reading.take(form.verb(), tense(form));
      }
    }
  }

  /** Whether another verb is what is done: then no particle belongs to {@code ga}. */
  private boolean hasInfinitive(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean bare = i == 0 || !tokens.is(i - 1, "te");
      for (VerbForm form : grammar.forms(tokens.id(i))) {
        if (bare && form.form() == Form.INFINITIVE && form.particle() == Lexicon.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  private void subordinate(Clause clause, Reading reading) {
    Auxiliary auxiliary = null;
    for (int i = clause.from(); i < clause.to(); i++) {
      Auxiliary here = isHis(i, clause.to()) ? null : grammar.auxiliary(tokens.id(i));
      if (here != null && (auxiliary == null || auxiliary == Auxiliary.BLIJVEN)) {
        auxiliary = here;
      }
    }
    if (auxiliary != null) {
      rest(clause.from(), clause.to(), auxiliary, reading);
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      for (VerbForm form : grammar.forms(tokens.id(i))) {
        boolean own = auxiliary == null || grammar.auxiliary(tokens.id(i)) != null;
        if (own && form.form().isFinite() && form.particle() == Lexicon.UNKNOWN) {
          reading.take(form.verb(), tense(form));
        }
      }
    }
  }

  /** Whether {@code zijn} tells whose something is: then no verb follows it. */
  private boolean isHis(int token, int end) {
    return tokens.is(token, "zijn")
        && token + 1 < end
        && grammar.forms(tokens.id(token + 1)).length == 0
        && !tokens.is(token + 1, "te");
  }

  private static Tense tense(VerbForm form) {
    return form.form() == Form.PAST ? Tense.PAST : Tense.PRESENT;
  }

  /** The infinitives and participles that an auxiliary puts in its tense. */
  private void rest(int from, int to, Auxiliary auxiliary, Reading reading) {
    Tense tense = auxiliary.tense();
    for (int i = from; i < to; i++) {
      boolean lasts = grammar.auxiliary(tokens.id(i)) == Auxiliary.BLIJVEN;
      tense = lasts && tense != Tense.CONDITIONAL ? Tense.LASTING : tense;
      for (VerbForm form : grammar.forms(tokens.id(i))) {
        if (isRest(form, i, from, auxiliary)) {
          reading.take(form.verb(), tense);
        }
      }
    }
  }

  private boolean isRest(VerbForm form, int token, int from, Auxiliary auxiliary) {
    return switch (form.form()) {
      case PARTICIPLE -> true;
      case INFINITIVE ->
          (auxiliary.takesTe() || token == 0 || !tokens.is(token - 1, "te"))
              && (form.particle() == Lexicon.UNKNOWN || isBefore(form.particle(), from, token));
      case PRESENT, PAST -> false;
    };
  }

  /** Whether a particle stands by itself: {@code stuurt aan op}, but not {@code stuurt aan u}. */
  private boolean isParted(int particle, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.id(i) == particle && !governs(i, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition has behind it what it goes with; before an infinitive it has not. */
  private boolean governs(int token, int to) {
    int next = token + 1;
    if (next >= to
        || tokens.mark(next) != Tokens.SPACE
        || !grammar.is(tokens.id(token), Grammar.PREPOSITION)) {
      return false;
    }
    for (int i = next; i < to; i++) {
      if (tokens.is(i, "te")) {
        return false;
      }
    }
    return !grammar.opens(tokens.id(next)) || isDeterminer(next);
  }

  private boolean isDeterminer(int token) {
    for (String word : DETERMINERS) {
      if (tokens.is(token, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but verbs stands between a particle and its infinitive. */
  private boolean isBefore(int particle, int from, int infinitive) {
    for (int i = infinitive - 1; i >= Math.max(from, infinitive - APART); i--) {
      if (tokens.id(i) == particle) {
        return true;
      }
      if (!tokens.is(i, "te") && !tokens.endsWith(i, "en") && !grammar.isFinite(tokens.id(i))) {
        return false;
      }
    }
    return false;
  }
}
