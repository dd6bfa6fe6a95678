package nl.dmmsearch.state;

import java.util.List;

/** Tells who is given something: {@code aan Polen en de Verenigde Staten}, {@code voor Letland}. */
final class Receivers {
  private static final List<String> TO = List.of("aan", "voor", "naar");

  private final Tokens tokens;

  Receivers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a word is a name, or part of one, behind such a preposition or another receiver. */
  boolean isOne(int token) {
    int first = token;
    while (first > 0
        && !isAny(first)
        && tokens.isCapital(first)
        && tokens.mark(first) == Tokens.SPACE) {
      first--;
    }
    if (first == token || (tokens.isCapital(first) && !isAny(first))) {
      return false;
    }
    boolean article = tokens.is(first, "de") || tokens.is(first, "het");
    int before = article ? first - 1 : first;
    if (before < 0 || (article && tokens.mark(first) != Tokens.SPACE)) {
      return false;
    }
    boolean joined = before > 0 && tokens.is(before, "en");
    return joined ? isOne(before - 1) : isAny(before);
  }

  private boolean isAny(int token) {
    for (String word : TO) {
      if (tokens.is(token, word)) {
        return true;
      }
    }
    return false;
  }
}
