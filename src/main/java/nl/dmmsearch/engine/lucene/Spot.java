package nl.dmmsearch.engine.lucene;

import java.util.Comparator;

/**
 * A stretch of the text of a brief that matches.
 *
 * @param start in UTF-16 units of the whole text
 * @param end exclusive
 * @param words of the query that it answers
 * @param whole whether it does by itself, and not by a part of a compound
 */
record Spot(int start, int end, AskedPlaces words, boolean whole) {
  static final Comparator<Spot> IN_ORDER =
      Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end);
}
