package nl.dmmsearch.state;

import java.util.List;

/**
 * Tells whether what stands before {@code dat} says that what follows it is so, with nobody who
 * says it: {@code dit betekent dat Nederland … levert}, {@code de planning is dat}.
 */
final class Upshots {
  /** Words between {@code dat} and who does it, at most. */
  private static final int BETWEEN = 4;

  private static final List<String> MEANING =
      List.of("betekent", "inhoudt", "impliceert", "ertoe", "meebrengt", "behelst");

  private static final List<String> PLANS =
      List.of(
          "planning",
          "bedoeling",
          "afspraak",
          "insteek",
          "plan",
          "gevolg",
          "reden",
          "resultaat",
          "consequentie",
          "uitkomst");

  private final Grammar grammar;
  private final Tokens tokens;

  Upshots(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Whether such words lead to the clause of this subject. */
  boolean lead(int subject) {
    int that = subject - 1;
    while (that > 0 && subject - that <= BETWEEN && !tokens.is(that, "dat")) {
      that--;
    }
    if (that <= 0 || !tokens.is(that, "dat")) {
      return false;
    }
    int from = that;
    while (from > 0 && tokens.mark(from) == Tokens.SPACE) {
      from--;
    }
    return concedes(that) || (means(from, that) && !isDoubted(from, that));
  }

  /**
   * Whether something holds all the same: {@code laat onverlet dat}, {@code neemt niet weg dat}.
   */
  private boolean concedes(int that) {
    return tokens.is(that - 1, "onverlet")
        || (that > 1 && tokens.is(that - 1, "weg") && tokens.is(that - 2, "niet"));
  }

  private boolean means(int from, int to) {
    boolean is = false;
    boolean plan = false;
    for (int i = from; i < to; i++) {
      int word = i;
      if (MEANING.stream().anyMatch(meaning -> tokens.is(word, meaning))
          || (tokens.is(i, "houdt") && tokens.is(to - 1, "in"))) {
        return true;
      }
      is |= tokens.is(i, "is") || tokens.is(i, "blijft");
      plan |= PLANS.stream().anyMatch(noun -> tokens.is(word, noun));
    }
    return is && plan;
  }

  /** Whether it is denied, only supposed, or what others mean. */
  private boolean isDoubted(int from, int to) {
    int flags = Grammar.DENIAL | Grammar.LATER | Grammar.SUPPOSED | Grammar.OTHERS | Grammar.OFFICE;
    for (int i = from; i < to; i++) {
      boolean theirs = i > from && tokens.is(i - 1, "van") && tokens.isCapital(i);
      if (tokens.isOfAnotherCountry(i)
          || theirs
          || grammar.is(tokens.id(i), flags)
          || tokens.is(i, "volgens")) {
        return true;
      }
    }
    return false;
  }
}
