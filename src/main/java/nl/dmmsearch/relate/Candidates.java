package nl.dmmsearch.relate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.dmmsearch.brief.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs that are worth comparing: texts that agree in a band of their sketches
 * (locality-sensitive hashing, Indyk and Motwani 1998), or papers with one number. With 32 bands of
 * four bins a pair that resembles by a half is found seven times in eight, one by seven tenths
 * always but once in ten thousand.
 */
final class Candidates {
  private static final int ROWS = 4;

  /**
   * How many neighbours a card is compared with where very many share a band: letters of one form,
   * of which each has its own day and thus no copy among them.
   */
  private static final int NEIGHBOURS = 64;

  /** Room for sixteen million cards. */
  private static final int PLACE_BITS = 24;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final List<Card> cards;

  /**
   * @param cards by day, so that copies stand near each other
   */
  Candidates(List<Card> cards) {
    this.cards = cards;
  }

  /** Is told of a pair, once or several times. */
  interface Pairs {
    void add(int left, int right);
  }

  void find(Pairs pairs) {
    for (int band = 0; band < Sketch.BINS; band += ROWS) {
      int first = band;
      alike(i -> cards.get(i).sketch().band(first, ROWS), pairs);
    }
    alike(i -> cards.get(i).card().fingerprint().whole(), pairs);
    alike(i -> number(cards.get(i).card().kamerstuk()), pairs);
  }

  private static long number(@Nullable KamerstukNumber number) {
    return number == null ? 0 : Hash.of(number.value());
  }

  private interface Key {
    long of(int card);
  }

  /**
   * Pairs of cards with the same key, but for 0, which says that a card has none. The low bits of a
   * key make room for the card's place, so that one sort of numbers puts pairs together; keys that
   * differ in those alone are compared in vain, no more.
   */
  private void alike(Key key, Pairs pairs) {
    long[] placed = shared(key);
    for (int i = 0; i < placed.length; i++) {
      int end = Math.min(placed.length, i + 1 + NEIGHBOURS);
      for (int j = i + 1; j < end && (placed[i] & ~PLACE) == (placed[j] & ~PLACE); j++) {
        pairs.add((int) (placed[i] & PLACE), (int) (placed[j] & PLACE));
      }
    }
  }

  /**
   * The keys with their places, in order. Nearly all stand alone, and most of those are left out.
   */
  private long[] shared(Key key) {
    long[] placed = new long[cards.size()];
    int mask = (Integer.highestOneBit(Math.max(1, cards.size())) << 4) - 1;
    var once = new BitSet(mask + 1);
    var again = new BitSet(mask + 1);
    for (int i = 0; i < placed.length; i++) {
      placed[i] = placed(key.of(i), i);
      int bit = bit(placed[i], mask);
      (once.get(bit) ? again : once).set(bit);
    }
    int count = 0;
    for (long each : placed) {
      if (each != 0 && again.get(bit(each, mask))) {
        placed[count] = each;
        count++;
      }
    }
    long[] shared = Arrays.copyOf(placed, count);
    Arrays.sort(shared);
    return shared;
  }

  private static int bit(long placed, int mask) {
    return (int) (placed >>> PLACE_BITS) & mask;
  }

  private static long placed(long key, int place) {
    return key == 0 ? 0 : (Hash.mixed(key) & ~PLACE) | place;
  }
}
