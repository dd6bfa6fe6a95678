package nl.dmmsearch.state;

/**
 * Takes out of a sentence what is said beside the verb that was found: on what it waits ({@code
 * nadat in maart …}) and what is told of a thing between commas ({@code , die in maart begint,}).
 */
final class Asides {
  private static final char BLANK = '·';

  private final Grammar grammar;
  private final Tokens tokens;

  Asides(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /**
   * The sentence that was read, as long as before, with blanks for what is said by the way.
   *
   * @param lead how many letters stand in front of its first word
   */
  String without(Found found, String sentence, int lead) {
    StringBuilder main = null;
    for (int i = 0; i < tokens.size(); i++) {
      int to = opens(i) ? end(i) : i;
      boolean own = to <= i || holds(i, to, found) || (i == 0 && isAll(to));
      if (!own) {
        main = main == null ? new StringBuilder(sentence) : main;
        int behindFirst = lead - tokens.start(0);
        blank(main, behindFirst + tokens.start(i), behindFirst + tokens.end(to - 1));
      }
    }
    return main == null ? sentence : main.toString();
  }

  /** Whether what was found stands in a part, also where that opens it. */
  private static boolean holds(int from, int to, Found found) {
    boolean opens = from > 0 && from == found.from() && found.to() <= to;
    return opens || (from < found.from() && found.from() < to);
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < Math.min(to, text.length()); i++) {
      text.setCharAt(i, BLANK);
    }
  }

  private boolean isAll(int to) {
    return to == tokens.size();
  }

  private boolean opens(int i) {
    int word = tokens.id(i);
    return i == 0
        ? grammar.is(word, Grammar.OPEN)
        : tokens.mark(i) == Tokens.COMMA
            && grammar.is(word, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN);
  }

  private int end(int from) {
    int i = from + 1;
    while (i < tokens.size() && tokens.mark(i) == Tokens.SPACE) {
      i++;
    }
    return i;
  }
}
