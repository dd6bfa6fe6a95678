package nl.dmmsearch.state;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words with which what a costly pattern finds can begin. The pattern is tried where one of
 * them stands, and nowhere else.
 */
final class Openings {
  /** How far ahead of its opening what is needed can stand. */
  private static final int REACH = 60;

  /** Of letters of ASCII, whether an opening begins with one. */
  private final boolean[] initials = new boolean[128];

  private final Lexicon words = new Lexicon();
  private final @Nullable Lexicon needed;
  private final Pattern pattern;

  /**
   * Openings of a pattern.
   *
   * @param words a blank between each two; in the pattern a blank follows each
   */
  Openings(String words, Pattern pattern) {
    this(words, null, pattern);
  }

  /**
   * Openings of a pattern that finds nothing without one of a few words, or a figure.
   *
   * @param needed those words; null where there are none
   */
  Openings(String words, @Nullable List<String> needed, Pattern pattern) {
    for (String word : words.split(" ", -1)) {
      this.words.add(word);
      initial(word.charAt(0));
    }
    this.needed = needed == null ? null : lexicon(needed);
    this.pattern = pattern;
  }

  private void initial(char letter) {
    if (letter < initials.length) {
      initials[Character.toLowerCase(letter)] = true;
      initials[Character.toUpperCase(letter)] = true;
    }
  }

  private static Lexicon lexicon(List<String> words) {
    var lexicon = new Lexicon();
    words.forEach(lexicon::add);
    return lexicon;
  }

  Matches in(String text) {
    return new Matches(text, pattern.matcher(text));
  }

  /** What the pattern finds in one text. */
  final class Matches {
    private final char[] text;
    private final Matcher matcher;
    private int next;
    private int need = -1;

    private Matches(String text, Matcher matcher) {
      this.text = text.toCharArray();
      this.matcher = matcher.useTransparentBounds(true);
    }

    /** Goes to the first match, or to the next one behind the last. */
    boolean find() {
      while (next < text.length) {
        int start = next++;
        if (opens(start) && isNeedMet(start) && matcher.region(start, text.length).lookingAt()) {
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
      char letter = text[at];
      if ((letter < initials.length && !initials[letter])
          || (at > 0 && isWithinWord(text[at - 1]))) {
        return false;
      }
      int end = at;
      while (end < text.length && text[end] != ' ') {
        end++;
      }
      return end < text.length && words.find(text, at, end) != Lexicon.UNKNOWN;
    }

    /** Whether a word that the pattern needs stands near enough. */
    private boolean isNeedMet(int start) {
      if (needed == null) {
        return true;
      }
      if (need < start) {
        need = nextNeed(needed, start);
      }
      return need - start <= REACH;
    }

    /** Where the first needed word or figure from there on begins; far away where there is none. */
    private int nextNeed(Lexicon wanted, int from) {
      for (int at = from; at < text.length; ) {
        if (Character.isDigit(text[at])) {
          return at;
        }
        int end = at;
        while (end < text.length && Character.isLetter(text[end])) {
          end++;
        }
        if (end > at && wanted.find(text, at, end) != Lexicon.UNKNOWN) {
          return at;
        }
        at = Math.max(end, at + 1);
      }
      return Integer.MAX_VALUE;
    }

    private static boolean isWithinWord(char c) {
      return c == '-' || Character.isLetterOrDigit(c);
    }
  }
}
