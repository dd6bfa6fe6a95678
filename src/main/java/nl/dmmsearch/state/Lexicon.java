package nl.dmmsearch.state;

import java.util.Locale;

/**
 * Numbers the words that rules and grammar know, so that a text is compared word by word as numbers
 * and no string is made of any word in it. Case does not matter. Filled once, then only read.
 */
final class Lexicon {
  /** The number of every word that is not known. */
  static final int UNKNOWN = 0;

  /** Of each letter of ASCII the small one. */
  private static final char[] SMALL = small();

  /** Every word, letter by letter. */
  private char[][] slots = new char[1024][];

  private int[] ids = new int[1024];

  /** Of each word, so that most others need not be compared with it. */
  private int[] hashes = new int[1024];

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
    if (ids[slot] == UNKNOWN) {
      if (size * 4 > slots.length) {
        grow();
        slot = slot(letters, 0, letters.length, hash);
      }
      put(slot, letters, hash, ++size);
    }
    return ids[slot];
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  int find(char[] text, int start, int end) {
    return ids[slot(text, start, end, hash(text, start, end))];
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
    while (ids[slot] != UNKNOWN && !(hashes[slot] == hash && isAt(slot, text, start, end))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, char[] word, int hash, int id) {
    slots[slot] = word;
    hashes[slot] = hash;
    ids[slot] = id;
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
    int[] numbers = ids;
    int[] known = hashes;
    slots = new char[words.length * 2][];
    ids = new int[words.length * 2];
    hashes = new int[words.length * 2];
    for (int i = 0; i < words.length; i++) {
      if (numbers[i] != UNKNOWN) {
        int slot = slot(words[i], 0, words[i].length, known[i]);
        put(slot, words[i], known[i], numbers[i]);
      }
    }
  }
}
