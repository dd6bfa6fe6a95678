package nl.dmmsearch.engine.lucene;

import java.io.IOException;

/**
 * Remembers the terms of the runs met last, so that they are made once for each of the common
 * words. A run has two places; the one that was filled longer ago is given up. Threads may
 * overwrite what others just put there: then it is made again.
 */
final class RunMemo implements RunSource {
  /** Longer runs hardly come again. */
  private static final int LONGEST = 48;

  private final RunSource source;
  private final RunTerms[] places;

  /** Of what lies in each place, so that most others need not be read from memory. */
  private final int[] hashes;

  /**
   * @param source asked for what is not remembered
   * @param places how many runs are remembered at most; a power of two
   */
  RunMemo(RunSource source, int places) {
    if (Integer.bitCount(places) != 1) {
      throw new IllegalArgumentException("not a power of two: " + places);
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
    int place = (mixed >>> 7) & (places.length - 1);
    RunTerms first = hashes[place] == hash ? places[place] : null;
    if (first != null && first.isOf(text, from, to)) {
      return first;
    }
    int other = place ^ 1;
    RunTerms second = hashes[other] == hash ? places[other] : null;
    if (second != null && second.isOf(text, from, to)) {
      return second;
    }
    RunTerms made = source.of(text, from, to, hash);
    places[other] = places[place];
    hashes[other] = hashes[place];
    places[place] = made;
    hashes[place] = hash;
    return made;
  }
}
