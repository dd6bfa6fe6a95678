package nl.dmmsearch.state;

import java.util.List;

/**
 * The part of a sentence in which something is promised or argued, as far as the same verb goes:
 * what others give or do stands in another ({@code terwijl Duitsland … geeft}).
 *
 * @param from its first letter in the sentence
 * @param to behind its last one
 */
record OwnClause(int from, int to) {
  /** Between what different people do. */
  private static final List<String> JOINING = List.of("en", "maar", "want", "dus", "of");

  /** All of a sentence. */
  static OwnClause whole(String sentence) {
    return new OwnClause(0, sentence.length());
  }

  /** That of {@code found} in the sentence that {@code tokens} were read from. */
  static OwnClause of(Found found, Tokens tokens, Grammar grammar) {
    int from = found.from();
    while (from > 0
        && tokens.mark(from) == Tokens.SPACE
        && !opens(from, tokens, grammar)
        && !joins(from - 1, tokens)) {
      from--;
    }
    int to = found.to();
    while (to < tokens.size() && tokens.mark(to) == Tokens.SPACE && !opens(to, tokens, grammar)) {
      to++;
    }
    int first = tokens.start(0);
    return new OwnClause(tokens.start(from) - first, tokens.end(to - 1) - first);
  }

  private static boolean opens(int token, Tokens tokens, Grammar grammar) {
    int word = tokens.id(token);
    return grammar.is(word, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN)
        && (tokens.mark(token) == Tokens.COMMA || !grammar.is(word, Grammar.ELSEWHERE));
  }

  private static boolean joins(int token, Tokens tokens) {
    for (String word : JOINING) {
      if (tokens.is(token, word)) {
        return true;
      }
    }
    return false;
  }

  /** The same one where the sentence has {@code more} letters in front. */
  OwnClause behind(int more) {
    return new OwnClause(from + more, to + more);
  }

  /** Whether it is all of a sentence but for marks. */
  boolean isWhole(String sentence) {
    return from <= 1 && to >= sentence.length() - 1;
  }

  /** Its words, with nothing in front of it or behind. */
  String in(String sentence) {
    return sentence.substring(Math.min(from, sentence.length()), Math.min(to, sentence.length()));
  }

  /** Whether something that stands from one place to another is in it. */
  boolean holds(int start, int end) {
    return from <= start && end <= to;
  }
}
