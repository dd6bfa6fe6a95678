package nl.dmmsearch.state;

import java.util.Locale;

/**
 * Numbers the words that rules and grammar know, so that a text is compared word by word as numbers
 * and no string is made of any word in it. Case does not matter. Filled once, then only read.
 */
final class Lexicon {
  /** The number of every word that is not known. */
  static final int UNKNOWN = 0;

  /** Spreads signs over the table, as the golden ratio does with whatever comes (Knuth). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Highest bits of a spread sign by which {@link #sieve} knows it. */
  private static final int SIEVE_BITS = 17;

  /** The words whose signs do not hold them. */
  private char[][] words = new char[1024][];

  /**
   * Of each word its sign, and behind that its number, so that both are reached at once. No word
   * has 0.
   */
  private long[] table = new long[2 * 1024];

  /**
   * One bit for some words each. That a word is not known, as many of a text are not, this tells
   * soon: it stays in the processor's own memory, of which the table is too large.
   */
  private final long[] sieve = new long[1 << (SIEVE_BITS - Long.numberOfTrailingZeros(Long.SIZE))];

  private int size;

  /** The number of {@code word}, a new one where it has none; from 1. */
  int add(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    long sign = Signs.of(letters, 0, letters.length);
    int slot = slot(letters, 0, letters.length, sign);
    if (id(slot) == UNKNOWN) {
      if (size * 3 > words.length * 2) {
        grow();
        slot = slot(letters, 0, letters.length, sign);
      }
      put(slot, letters, sign, ++size);
      int bit = sieveBit(sign);
      sieve[bit >> 6] |= 1L << bit;
    }
    return id(slot);
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  int find(char[] text, int start, int end) {
    return find(Signs.of(text, start, end), text, start, end);
  }

  /** The same of a word whose sign is known. */
  int find(long sign, char[] text, int start, int end) {
    int bit = sieveBit(sign);
    return (sieve[bit >> 6] >> bit & 1) == 0 ? UNKNOWN : id(slot(text, start, end, sign));
  }

  private static int sieveBit(long sign) {
    return (int) ((sign * GOLDEN) >>> (Long.SIZE - SIEVE_BITS));
  }

  /** One more than the highest number. */
  int size() {
    return size + 1;
  }

  private int slot(char[] text, int start, int end, long sign) {
    int mask = words.length - 1;
    int slot = (int) ((sign * GOLDEN) >>> 40) & mask;
    long there = table[2 * slot];
    while (there != 0 && !(there == sign && isAt(slot, text, start, end))) {
      slot = (slot + 1) & mask;
      there = table[2 * slot];
    }
    return slot;
  }

  private int id(int slot) {
    return (int) table[2 * slot + 1];
  }

  private void put(int slot, char[] word, long sign, int id) {
    words[slot] = word;
    table[2 * slot] = sign;
    table[2 * slot + 1] = id;
  }

  /** Whether the word there, which has the same sign, is that of the text. */
  private boolean isAt(int slot, char[] text, int start, int end) {
    if (Signs.holdsWord(table[2 * slot])) {
      return true;
    }
    char[] word = words[slot];
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (Signs.code(word[i]) != Signs.code(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    char[][] known = words;
    long[] theirs = table;
    words = new char[known.length * 2][];
    table = new long[theirs.length * 2];
    for (int i = 0; i < known.length; i++) {
      long sign = theirs[2 * i];
      if (sign != 0) {
        put(slot(known[i], 0, known[i].length, sign), known[i], sign, (int) theirs[2 * i + 1]);
      }
    }
  }
}
