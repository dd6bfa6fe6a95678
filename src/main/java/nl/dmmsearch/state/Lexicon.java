package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.Locale;

/**
 * Numbers the words that rules and grammar know, so that a text is compared word by word as numbers
 * and no string is made of any word in it. Case does not matter. Filled once, then only read.
 */
final class Lexicon {
  /** The number of every word that is not known. */
  static final int UNKNOWN = 0;

  private String[] slots = new String[1024];

  /** The same letter by letter. */
  private char[][] letters = new char[1024][];

  private int[] ids = new int[1024];

  /** Of each word, so that most others need not be compared with it. */
  private int[] hashes = new int[1024];

  private int size;

  /** The number of {@code word}, a new one where it has none; from 1. */
  int add(String word) {
    int slot = slot(word, 0, word.length());
    if (ids[slot] == UNKNOWN) {
      if (size * 4 > slots.length) {
        grow();
        slot = slot(word, 0, word.length());
      }
      put(slot, word.toLowerCase(Locale.ROOT));
      hashes[slot] = hash(word, 0, word.length());
      ids[slot] = ++size;
    }
    return ids[slot];
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  int find(String text, int start, int end) {
    return ids[slot(text, start, end)];
  }

  /** One more than the highest number. */
  int size() {
    return size + 1;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash;
  }

  private int slot(String text, int start, int end) {
    int hash = hash(text, start, end);
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (ids[slot] != UNKNOWN && !(hashes[slot] == hash && isAt(slot, text, start, end))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, String word) {
    slots[slot] = word;
    letters[slot] = word.toCharArray();
  }

  private boolean isAt(int slot, String text, int start, int end) {
    char[] word = letters[slot];
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private void grow() {
    String[] words = slots;
    int[] numbers = ids;
    slots = new String[words.length * 2];
    letters = new char[words.length * 2][];
    ids = new int[words.length * 2];
    hashes = new int[words.length * 2];
    Arrays.fill(ids, UNKNOWN);
    for (int i = 0; i < words.length; i++) {
      if (numbers[i] != UNKNOWN) {
        int slot = slot(words[i], 0, words[i].length());
        put(slot, words[i]);
        hashes[slot] = hash(words[i], 0, words[i].length());
        ids[slot] = numbers[i];
      }
    }
  }
}
