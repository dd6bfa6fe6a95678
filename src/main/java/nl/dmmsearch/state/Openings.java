package nl.dmmsearch.state;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which what a costly pattern finds can begin. The pattern is tried where one of
 * them stands, and nowhere else.
 */
final class Openings {
  private final Lexicon words = new Lexicon();
  private final Pattern pattern;

  /**
   * Openings of a pattern.
   *
   * @param words a blank between each two; in the pattern a blank follows each
   */
  Openings(String words, Pattern pattern) {
    List.of(words.split(" ", -1)).forEach(this.words::add);
    this.pattern = pattern;
  }

  Matches in(String text) {
    return new Matches(text, pattern.matcher(text));
  }

  /** What the pattern finds in one text. */
  final class Matches {
    private final String text;
    private final Matcher matcher;
    private int next;

    private Matches(String text, Matcher matcher) {
      this.text = text;
      this.matcher = matcher.useTransparentBounds(true);
    }

    /** Goes to the first match, or to the next one behind the last. */
    boolean find() {
      while (next < text.length()) {
        int start = next++;
        if (opens(start) && matcher.region(start, text.length()).lookingAt()) {
          next = Math.max(next, matcher.end());
          return true;
        }
      }
      return false;
    }

    Matcher match() {
      return matcher;
    }

    private boolean opens(int at) {
      if (at > 0 && isWithinWord(text.charAt(at - 1))) {
        return false;
      }
      int end = text.indexOf(' ', at);
      return end > at && words.find(text, at, end) != Lexicon.UNKNOWN;
    }

    private static boolean isWithinWord(char c) {
      return c == '-' || Character.isLetterOrDigit(c);
    }
  }
}
