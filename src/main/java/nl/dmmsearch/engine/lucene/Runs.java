package nl.dmmsearch.engine.lucene;

/**
 * The runs of characters of a text between spaces. What a chain makes of one does not depend on the
 * others, except where a sign stands alone: the chain reads {@code a & b} as one. So such a sign
 * stays with both its neighbours.
 */
final class Runs {
  /** Those that the chain's character filter reads together with the spaces around them. */
  static final String SIGNS = "&-+";

  private final char[] text;
  private final int length;
  private int from;
  private int to;
  private int hash;

  /**
   * @param text read, not copied
   * @param length how much of it counts
   */
  Runs(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Goes to the next run; false where there is none. */
  boolean next() {
    from = to;
    while (from < length && Character.isWhitespace(text[from])) {
      from++;
    }
    to = from;
    hash = 0;
    if (from == length) {
      return false;
    }
    int word = to;
    toNextSpace();
    while (isFollowed(word)) {
      word = to;
      toNextSpace();
    }
    takeSpaces(word);
    return true;
  }

  /** A sign where the text begins or ends has no neighbour, but may have a space. */
  private void takeSpaces(int lastWord) {
    if (from > 0 && isSign(from)) {
      from--;
    }
    if (to < length && isSign(lastWord)) {
      to++;
    }
  }

  private void toNextSpace() {
    int h = hash;
    int at = to;
    while (at < length && !Character.isWhitespace(text[at])) {
      h = 31 * h + text[at];
      at++;
    }
    hash = h;
    to = at;
  }

  /** Whether the word behind the spaces belongs to the run; if so, goes there. */
  private boolean isFollowed(int word) {
    int next = to;
    while (next < length && Character.isWhitespace(text[next])) {
      next++;
    }
    boolean follows = next < length && (isSign(word) || isSign(next));
    to = follows ? next : to;
    return follows;
  }

  /** Whether a sign stands alone there. */
  private boolean isSign(int word) {
    int behind = word + 1;
    return SIGNS.indexOf(text[word]) >= 0
        && (behind >= length || Character.isWhitespace(text[behind]));
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int hash() {
    return hash;
  }
}
