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

  /** Of each character of ASCII, whether no word begins behind it. */
  private static final boolean[] WITHIN_WORD = withinWord();

  /** Of letters of ASCII, whether an opening begins with one. */
  private final boolean[] initials = new boolean[128];

  private final Lexicon words = new Lexicon();
  private final @Nullable Lexicon needed;
  private final Pattern pattern;
  private final NamedGroups groups;

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
    this.groups = new NamedGroups(pattern);
  }

  private static boolean[] withinWord() {
    var within = new boolean[128];
    for (char c = 0; c < within.length; c++) {
      within[c] = c == '-' || Character.isLetterOrDigit(c);
    }
    return within;
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

  /** The named groups of its matches. */
  NamedGroups groups() {
    return groups;
  }

  Matches in(String text) {
    return new Matches(text);
  }

  /** What the pattern finds in one text. */
  final class Matches {
    private final String whole;
    private final char[] text;

    /** Made where it is first needed: most texts have no place that it is tried at. */
    private @Nullable Matcher matcher;

    private int next;
    private int need = -1;

    private Matches(String text) {
      this.whole = text;
      this.text = text.toCharArray();
    }

    /** Goes to the first match, or to the next one behind the last. */
    boolean find() {
      while (next < text.length) {
        int start = next++;
        char letter = text[start];
        if ((letter >= initials.length || initials[letter])
            && (start == 0 || !isWithinWord(text[start - 1]))
            && opens(start)
            && isNeedMet(start)
            && match().region(start, text.length).lookingAt()) {
          next = Math.max(next, match().end());
          return true;
        }
      }
      return false;
    }

    Matcher match() {
      if (matcher == null) {
        matcher = pattern.matcher(whole).useTransparentBounds(true);
      }
      return matcher;
    }

    /** Whether the word that begins there is one of those. */
    private boolean opens(int at) {
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
      return c < WITHIN_WORD.length ? WITHIN_WORD[c] : Character.isLetterOrDigit(c);
    }
  }
}
