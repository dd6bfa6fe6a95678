package nl.dmmsearch.state;

import java.util.Locale;

/**
 * Numbers the words that rules and grammar know, so that a text is compared word by word as numbers
 * and no string is made of any word in it. Case does not matter. Filled once, then only read.
 */
final class Lexicon {
  /** The number of every word that is not known. */
  static final int UNKNOWN = 0;

  /** A place that no word has: numbers begin at 1. */
  private static final long FREE = 0;

  /** Of each letter of ASCII the small one. */
  private static final char[] SMALL = small();

  /** Every word, letter by letter. */
  private char[][] slots = new char[1024][];

  /**
   * The number of each word below its hash, by which most others need not be compared with it: side
   * by side, as both are looked at for every word of a text.
   */
  private long[] keys = new long[1024];

  private int size;

  private static char[] small() {
    var small = new char[128];
    for (char c = 0; c < small.length; c++) {
      small[c] = Character.toLowerCase(c);
    }
    return small;
  }

  /** The number of {@code word}, a new one where it has none; from 1. */
  int add(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    int hash = hash(letters, 0, letters.length);
    int slot = slot(letters, 0, letters.length, hash);
    if (id(slot) == UNKNOWN) {
      if (size * 4 > slots.length) {
        grow();
        slot = slot(letters, 0, letters.length, hash);
      }
      put(slot, letters, hash, ++size);
    }
    return id(slot);
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  int find(char[] text, int start, int end) {
    return id(slot(text, start, end, hash(text, start, end)));
  }

  /** One more than the highest number. */
  int size() {
    return size + 1;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text[i]);
    }
    return hash;
  }

  private int slot(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] != FREE
        && !((int) (keys[slot] >> 32) == hash && isAt(slot, text, start, end))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int id(int slot) {
    return (int) keys[slot];
  }

  private void put(int slot, char[] word, int hash, int id) {
    slots[slot] = word;
    keys[slot] = (long) hash << 32 | id;
  }

  private boolean isAt(int slot, char[] text, int start, int end) {
    char[] word = slots[slot];
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    if (c < SMALL.length) {
      return SMALL[c];
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private void grow() {
    char[][] words = slots;
    long[] known = keys;
    slots = new char[words.length * 2][];
    keys = new long[words.length * 2];
    for (int i = 0; i < words.length; i++) {
      if (known[i] != FREE) {
        int hash = (int) (known[i] >> 32);
        int slot = slot(words[i], 0, words[i].length, hash);
        put(slot, words[i], hash, (int) known[i]);
      }
    }
  }
}
