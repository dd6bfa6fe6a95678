package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the text of a brief that matches.
 *
 * @param start in UTF-16 units of the whole text
 * @param end exclusive
 * @param answers what it answers of the query
 * @param rarity of what it answers among all briefs
 */
record Spot(int start, int end, Answered answers, double rarity) {
  static final Comparator<Spot> IN_ORDER =
      Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end);

  private static final Comparator<Spot> NEAREST_FIRST =
      IN_ORDER
          .thenComparingInt(spot -> spot.words().from())
          .thenComparingInt(spot -> spot.words().to())
          .thenComparing(Spot::fit);

  AskedPlaces words() {
    return answers.words();
  }

  Fit fit() {
    return answers.fit();
  }

  /** A piece of it. */
  Spot piece(int from, int to) {
    return new Spot(from, to, answers, rarity);
  }

  /** Whether another one answers all that it does. */
  boolean isAnsweredBy(Spot other) {
    return other.words().from() <= words().from() && words().to() <= other.words().to();
  }

  /** In order; of what answers the same at one place, what is nearest to it. */
  static List<Spot> different(List<Spot> all) {
    var different = new ArrayList<Spot>(all.size());
    for (Spot spot : all.stream().sorted(NEAREST_FIRST).toList()) {
      if (different.isEmpty() || !different.getLast().answersAs(spot)) {
        different.add(spot);
      }
    }
    return different;
  }

  private boolean answersAs(Spot other) {
    return start == other.start && end == other.end && words().equals(other.words());
  }
}
