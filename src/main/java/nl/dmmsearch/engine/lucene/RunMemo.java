package nl.dmmsearch.engine.lucene;

import java.io.IOException;

/**
 * Remembers the terms of the runs met last, so that they are made once for each of the common
 * words. A run has four places. One is given up that was not used since all four were, so that what
 * is found there is mostly read alone: threads that write where others read keep each other
 * waiting. They may overwrite what others just put there: then it is made again.
 */
final class RunMemo implements RunSource {
  /** Longer runs hardly come again. */
  private static final int LONGEST = 48;

  private static final int PLACES = 4;

  /** In a hash: that what lies there was used. */
  private static final int USED = 1;

  private final RunSource source;
  private final RunTerms[] places;

  /** Of what lies in each place, so that most others need not be read from memory. */
  private final int[] hashes;

  /**
   * @param source asked for what is not remembered
   * @param places how many runs are remembered at most; a power of two, from four
   */
  RunMemo(RunSource source, int places) {
    if (Integer.bitCount(places) != 1 || places < PLACES) {
      throw new IllegalArgumentException("not a power of two from four: " + places);
    }
    this.source = source;
    this.places = new RunTerms[places];
    this.hashes = new int[places];
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    if (to - from > LONGEST) {
      return source.of(text, from, to, hash);
    }
    int mixed = hash * 0x9E3779B9;
    int first = (mixed >>> 7) & (places.length - 1) & -PLACES;
    for (int place = first; place < first + PLACES; place++) {
      RunTerms there = (hashes[place] | USED) == (hash | USED) ? places[place] : null;
      if (there != null && there.isOf(text, from, to)) {
        if ((hashes[place] & USED) == 0) {
          hashes[place] |= USED;
        }
        return there;
      }
    }
    RunTerms made = source.of(text, from, to, hash);
    int place = unused(first);
    places[place] = made;
    hashes[place] = hash | USED;
    return made;
  }

  /** One of four places that was not used lately; the first one where all were. */
  private int unused(int first) {
    for (int place = first; place < first + PLACES; place++) {
      if ((hashes[place] & USED) == 0) {
        return place;
      }
    }
    for (int place = first; place < first + PLACES; place++) {
      hashes[place] &= ~USED;
    }
    return first;
  }
}
