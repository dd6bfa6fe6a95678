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

  private final List<String> words;
  private final List<String> needed;
  private final Between between;
  private final Pattern pattern;
  private final NamedGroups groups;
  private final OpeningTable alone;

  /**
   * What can stand between an opening and what the pattern needs.
   *
   * @param words none where any word can
   * @param endings of further words
   */
  record Between(List<String> words, List<String> endings) {
    private static final Between ANY = new Between(List.of(), List.of());

    Between {
      words = List.copyOf(words);
      endings = List.copyOf(endings);
    }
  }

  /**
   * Openings of a pattern.
   *
   * @param words a blank between each two; in the pattern a blank follows each
   */
  Openings(String words, Pattern pattern) {
    this(words, List.of(), pattern);
  }

  /**
   * Openings of a pattern that finds nothing without one of a few words, or a figure.
   *
   * @param needed those words; none where it needs nothing
   */
  Openings(String words, List<String> needed, Pattern pattern) {
    this(words, needed, Between.ANY, pattern);
  }

  /** Openings of a pattern that allows only some words before the first one that it needs. */
  Openings(String words, List<String> needed, Between between, Pattern pattern) {
    this.words = List.of(words.split(" ", -1));
    this.needed = List.copyOf(needed);
    this.between = between;
    this.pattern = pattern;
    this.groups = new NamedGroups(pattern);
    this.alone = new OpeningTable(List.of(this));
  }

  List<String> words() {
    return words;
  }

  List<String> needed() {
    return needed;
  }

  List<String> between() {
    return between.words();
  }

  /** The named groups of its matches. */
  NamedGroups groups() {
    return groups;
  }

  /** Whether what the pattern needs may follow on a place, with nothing else between. */
  boolean mayReach(OpeningTable.Read read, int from) {
    return between.words().isEmpty() || read.mayReach(from, read.bit(this), between.endings());
  }

  Matches in(String text) {
    return in(alone.read(text));
  }

  Matches in(OpeningTable.Read read) {
    return new Matches(read);
  }

  /** What the pattern finds in one text. */
  final class Matches {
    private final OpeningTable.Read read;
    private final int bit;

    /** Made where it is first needed: most texts have no place that it is tried at. */
    private @Nullable Matcher matcher;

    /** The opening that is looked at next. */
    private int number;

    /** Behind the last match. */
    private int next;

    private int need = -1;

    private Matches(OpeningTable.Read read) {
      this.read = read;
      this.bit = read.bit(Openings.this);
    }

    /** Goes to the first match, or to the next one behind the last. */
    boolean find() {
      while (number < read.size()) {
        int opening = number++;
        int start = read.place(opening);
        if (start >= next
            && read.is(opening, bit)
            && isNeedMet(start)
            && match().region(start, read.text().length()).lookingAt()) {
          next = match().end();
          return true;
        }
      }
      return false;
    }

    Matcher match() {
      if (matcher == null) {
        matcher = pattern.matcher(read.text()).useTransparentBounds(true);
      }
      return matcher;
    }

    /** Whether a word that the pattern needs stands near enough. */
    private boolean isNeedMet(int start) {
      if (needed.isEmpty()) {
        return true;
      }
      if (!mayReach(read, start)) {
        return false;
      }
      if (need < start) {
        need = read.nextNeed(start, bit);
      }
      return need - start <= REACH;
    }
  }
}
