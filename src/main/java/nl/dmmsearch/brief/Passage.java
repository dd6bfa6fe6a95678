package nl.dmmsearch.brief;

/** Cuts out of a text the sentence that holds a word, so that one can see what it is about. */
final class Passage {
  /** To either side of the word, in characters; about three lines together. */
  private static final int REACH = 140;

  private final String text;

  private Passage(String text) {
    this.text = text;
  }

  /** The sentence around {@code at}, on one line, with an ellipsis where it was cut short. */
  static String around(String text, int at) {
    var passage = new Passage(text);
    int from = passage.start(Math.min(at, text.length()));
    int to = passage.end(Math.min(at, text.length()));
    String sentence = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return (passage.isCut(from) ? "… " : "") + sentence + (passage.isCut(to) ? " …" : "");
  }

  private int start(int at) {
    int i = at;
    while (i > 0 && at - i < REACH && !isEnd(i)) {
      i--;
    }
    while (i > 0 && i < at && !isEnd(i) && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i;
  }

  private int end(int at) {
    int i = Math.min(at + 1, text.length());
    while (i < text.length() && i - at < REACH && !isEnd(i)) {
      i++;
    }
    while (i < text.length() && i > at + 1 && !isEnd(i) && !isBlank(i)) {
      i--;
    }
    return i;
  }

  private boolean isCut(int at) {
    return at > 0 && at < text.length() && !isEnd(at);
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** Whether a sentence or paragraph ends before the character at {@code i}. */
  private boolean isEnd(int i) {
    if (i < 1 || i >= text.length() || !isBlank(i)) {
      return i < 1 || i >= text.length();
    }
    if (text.charAt(i) == '\n') {
      return i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
    boolean stop = ".!?".indexOf(text.charAt(i - 1)) >= 0;
    return stop && i + 1 < text.length() && !Character.isLowerCase(text.charAt(i + 1));
  }
}
