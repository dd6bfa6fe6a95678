package nl.dmmsearch.parse;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matches a pattern only where it can begin, which most places of a text cannot. */
final class Spots {
  private Spots() {}

  /** Whether a match can begin at a place. */
  @FunctionalInterface
  interface Start {
    boolean at(CharSequence text, int i);
  }

  /** The places where a match can begin: looked for once, they serve several patterns. */
  static BitSet starts(CharSequence text, Start start) {
    var starts = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (start.at(text, i)) {
        starts.set(i);
      }
    }
    return starts;
  }

  /** Hands over each match that begins at one of {@code starts}, in order, none within another. */
  static void each(Pattern pattern, CharSequence text, BitSet starts, Consumer<Matcher> match) {
    if (starts.isEmpty()) {
      return;
    }
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      if (m.region(i, text.length()).lookingAt()) {
        i = Math.max(i, m.end() - 1);
        match.accept(m);
      }
    }
  }

  /**
   * Hands over each match that begins {@code before} characters ahead of a word, in order, none
   * within another.
   */
  static void each(Pattern pattern, String text, String word, int before, Consumer<Matcher> match) {
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, Math.max(from, i + 1))) {
      if (i - before >= from && m.region(i - before, text.length()).lookingAt()) {
        from = m.end();
        match.accept(m);
      }
    }
  }

  /** Whether the first digit of a number stands at {@code i}. */
  static boolean opensNumber(CharSequence text, int i) {
    return isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
