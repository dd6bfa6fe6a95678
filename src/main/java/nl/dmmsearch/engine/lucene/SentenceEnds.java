package nl.dmmsearch.engine.lucene;

import java.nio.CharBuffer;
import nl.dmmsearch.brief.Sentences;

/**
 * Where the words of a text are not of one sentence: between them stands a full stop, an empty line
 * or a bullet. What is said in two sentences is not said as one: no phrase reaches from one into
 * the next, and «industrie te versterken. Defensie» is no defensie-industrie.
 */
final class SentenceEnds {
  /** As so many words: halves of a compound may stand one less apart. */
  static final int GAP = Spacings.FARTHEST + 1;

  private static final String BULLETS = "•◦▪-–*";

  private final char[] text;
  private final CharSequence characters;
  private final int length;

  /**
   * @param text read, not copied
   * @param length how much of it counts
   */
  SentenceEnds(char[] text, int length) {
    this.text = text;
    this.characters = CharBuffer.wrap(text, 0, length);
    this.length = length;
  }

  /**
   * Whether a sentence ends between two words.
   *
   * @param start of the first word
   * @param end of the first word, or behind the signs that follow it
   * @param next where the second one begins
   */
  boolean isBetween(int start, int end, int next) {
    // As between most words: a space and nothing else.
    if (next == end + 1 && text[end] == ' ' && Character.isLetterOrDigit(text[end - 1])) {
      return false;
    }
    int at = Math.min(end, next);
    while (at > start && !Character.isLetterOrDigit(text[at - 1])) {
      at--;
    }
    while (at < next && !isEnd(at)) {
      at++;
    }
    return at < next;
  }

  private boolean isEnd(int at) {
    return switch (text[at]) {
      case '.', '!', '?' -> Sentences.endsAt(characters, at);
      case '\n' -> isEmptyLineOrBullet(at + 1);
      default -> false;
    };
  }

  private boolean isEmptyLineOrBullet(int line) {
    int at = line;
    while (at < length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at + 1 < length
        && (text[at] == '\n'
            || (BULLETS.indexOf(text[at]) >= 0 && Character.isWhitespace(text[at + 1])));
  }
}
