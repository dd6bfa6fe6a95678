package nl.dmmsearch.parse;

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

  /** Hands over each match, in order, none within another. */
  static void each(Pattern pattern, CharSequence text, Start start, Consumer<Matcher> match) {
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      if (start.at(text, i) && m.region(i, text.length()).lookingAt()) {
        i = Math.max(i, m.end() - 1);
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
