package nl.dmmsearch.engine.lucene;

import java.util.Comparator;

/**
 * A stretch of the text of a brief that matches.
 *
 * @param start in UTF-16 units of the whole text
 * @param end exclusive
 * @param what which of the things that are looked for stands there
 */
record Spot(int start, int end, int what) {
  static final Comparator<Spot> IN_ORDER =
      Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end);
}
