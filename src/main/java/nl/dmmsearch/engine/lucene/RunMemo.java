package nl.dmmsearch.engine.lucene;

import java.io.IOException;

/**
 * Remembers the terms of the runs met last, so that they are made once for each of the common
 * words. A run has four places, in the order of their last use; the last one is given up. Threads
 * may overwrite what others just put there: then it is made again.
 */
final class RunMemo implements RunSource {
  /** Longer runs hardly come again. */
  private static final int LONGEST = 48;

  private static final int PLACES = 4;

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
      RunTerms there = hashes[place] == hash ? places[place] : null;
      if (there != null && there.isOf(text, from, to)) {
        put(there, hash, first, place);
        return there;
      }
    }
    RunTerms made = source.of(text, from, to, hash);
    put(made, hash, first, first + PLACES - 1);
    return made;
  }

  /** Puts terms into the first of the places, in place of what lies in one of them. */
  private void put(RunTerms terms, int hash, int first, int place) {
    for (int i = place; i > first; i--) {
      places[i] = places[i - 1];
      hashes[i] = hashes[i - 1];
    }
    if (places[first] != terms) {
      places[first] = terms;
      hashes[first] = hash;
    }
  }
}
