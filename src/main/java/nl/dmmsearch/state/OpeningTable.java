package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.List;

/**
 * The words of several {@link Openings}, looked for in a text once for all of them. Built once,
 * then only read.
 */
final class OpeningTable {
  /** Of each character of ASCII, whether no word begins behind it. */
  private static final boolean[] WITHIN_WORD = withinWord();

  private final List<Openings> all;
  private final Lexicon lexicon = new Lexicon();

  /** Of letters of ASCII, whether an opening begins with one. */
  private final boolean[] initials = new boolean[128];

  /** Of each word by its number the openings that it is one of, one bit each. */
  private final int[] opens;

  /** Of each word those that need it or another, one bit each. */
  private final int[] needs;

  /** Of each word those in which it may stand before what is needed, one bit each. */
  private final int[] between;

  OpeningTable(List<Openings> all) {
    this.all = List.copyOf(all);
    for (Openings each : all) {
      each.words().forEach(lexicon::add);
      each.needed().forEach(lexicon::add);
      each.between().forEach(lexicon::add);
      each.words().forEach(word -> initial(word.charAt(0)));
    }
    opens = new int[lexicon.size()];
    needs = new int[lexicon.size()];
    between = new int[lexicon.size()];
    for (Openings each : all) {
      each.words().forEach(word -> opens[lexicon.add(word)] |= bit(each));
      each.needed().forEach(word -> needs[lexicon.add(word)] |= bit(each));
      each.between().forEach(word -> between[lexicon.add(word)] |= bit(each));
    }
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

  /** The bit by which openings are known here. */
  int bit(Openings openings) {
    return 1 << all.indexOf(openings);
  }

  Read read(String text) {
    return new Read(text);
  }

  /** A text in which the words were found. */
  final class Read {
    private final String text;
    private final char[] letters;
    private int[] places = new int[16];
    private int[] bits = new int[16];
    private int size;

    private Read(String text) {
      this.text = text;
      this.letters = text.toCharArray();
      for (int at = 0; at < letters.length; at++) {
        if (isWithinWord(letters[at])) {
          int end = endOfWord(at);
          take(at, end);
          at = end;
        }
      }
    }

    private void take(int start, int endOfWord) {
      char letter = letters[start];
      if (letter < initials.length && !initials[letter]) {
        return;
      }
      int end = endOfWord;
      while (end < letters.length && letters[end] != ' ') {
        end++;
      }
      int found = end < letters.length ? opens[lexicon.find(letters, start, end)] : 0;
      if (found != 0) {
        if (size == places.length) {
          places = Arrays.copyOf(places, size * 2);
          bits = Arrays.copyOf(bits, size * 2);
        }
        places[size] = start;
        bits[size++] = found;
      }
    }

    String text() {
      return text;
    }

    int bit(Openings openings) {
      return OpeningTable.this.bit(openings);
    }

    /** How many openings were found. */
    int size() {
      return size;
    }

    /** Where an opening that was found begins. */
    int place(int number) {
      return places[number];
    }

    /** Whether it is one of those that are known by {@code bit}. */
    boolean is(int number, int bit) {
      return (bits[number] & bit) != 0;
    }

    /** Where the first needed word or figure from there on begins; far away where there is none. */
    int nextNeed(int from, int bit) {
      for (int at = from; at < letters.length; ) {
        if (Character.isDigit(letters[at])) {
          return at;
        }
        int end = endOfLetters(at);
        if (end > at && (needs[lexicon.find(letters, at, end)] & bit) != 0) {
          return at;
        }
        at = Math.max(end, at + 1);
      }
      return Integer.MAX_VALUE;
    }

    /**
     * Whether nothing stands before the first needed word or figure from there on but words that
     * may; also where that is not soon known.
     *
     * @param endings of other words that may stand there
     */
    boolean mayReach(int from, int bit, List<String> endings) {
      int at = from;
      while (at < letters.length && !Character.isDigit(letters[at])) {
        int end = endOfLetters(at);
        int word = end == at ? Lexicon.UNKNOWN : lexicon.find(letters, at, end);
        if ((needs[word] & bit) != 0 || isJoined(end)) {
          return true;
        }
        boolean open = end == letters.length || (letters[end] != ' ' && letters[end] != '/');
        if (open || (between[word] & bit) == 0) {
          return hasEnding(at, end, endings);
        }
        at = end + 1;
      }
      return at < letters.length;
    }

    /** Whether a word goes on behind its letters: {@code Q3}, {@code NAVO-top}. */
    private boolean isJoined(int end) {
      return end < letters.length && (letters[end] == '-' || Character.isDigit(letters[end]));
    }

    private boolean hasEnding(int start, int end, List<String> endings) {
      for (String ending : endings) {
        int at = end - ending.length();
        if (at >= start && text.regionMatches(true, at, ending, 0, ending.length())) {
          return true;
        }
      }
      return false;
    }

    private int endOfLetters(int from) {
      int end = from;
      while (end < letters.length && Character.isLetter(letters[end])) {
        end++;
      }
      return end;
    }

    private int endOfWord(int from) {
      int end = from;
      while (end < letters.length && isWithinWord(letters[end])) {
        end++;
      }
      return end;
    }

    private static boolean isWithinWord(char c) {
      return c < WITHIN_WORD.length ? WITHIN_WORD[c] : Character.isLetterOrDigit(c);
    }
  }
}
