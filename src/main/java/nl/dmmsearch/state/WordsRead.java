package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which words stand in a sentence, whatever their place. For one thread. */
final class WordsRead {
  /** Of each word by its number one bit. */
  private final long[] bits;

  WordsRead(Lexicon lexicon) {
    this.bits = new long[(lexicon.size() >> 6) + 1];
  }

  /** Takes in another sentence; tells the flags of all its words. */
  int take(Tokens tokens, Grammar grammar) {
    Arrays.fill(bits, 0);
    int kinds = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int word = tokens.id(i);
      bits[word >> 6] |= 1L << word;
      kinds |= grammar.flags(word);
    }
    return kinds;
  }

  /** Whether one of the words stands anywhere. */
  boolean hasAny(Any words) {
    for (int i = 0; i < words.places.length; i++) {
      if ((bits[words.places[i]] & words.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The same of words that are told in {@code told} from a place on: each with its bits. */
  boolean hasAny(long[] told, int from, int places) {
    for (int i = from; i < from + 2 * places; i += 2) {
      if ((bits[(int) told[i]] & told[i + 1]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Words of which one may stand: sixty-four that have numbers near to each other at once. */
  static final class Any {
    /** No words. */
    static final Any NONE = new Any(new int[0]);

    private final int[] places;
    private final long[] bits;

    Any(int[] words) {
      places = IntStream.of(words).map(word -> word >> 6).sorted().distinct().toArray();
      bits = new long[places.length];
      for (int word : words) {
        bits[Arrays.binarySearch(places, word >> 6)] |= 1L << word;
      }
    }

    int size() {
      return places.length;
    }

    /** Where in the words read the bits of that number are. */
    int place(int number) {
      return places[number];
    }

    long bits(int number) {
      return bits[number];
    }
  }
}
