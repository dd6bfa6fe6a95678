package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A passage with what it has of what was asked. The best has most of that, then what is rare and
 * nearest to it; of two that have the same, the one that has it oftener or sooner.
 */
final class WeighedPassage {
  static final Comparator<WeighedPassage> BEST_FIRST =
      Comparator.<WeighedPassage>comparingInt(weighed -> weighed.much)
          .thenComparingDouble(weighed -> Arrays.stream(weighed.worth).sum())
          .thenComparingDouble(weighed -> weighed.score)
          .reversed()
          .thenComparingInt(weighed -> weighed.passage.start());

  private final Passage passage;
  private final int much;
  private final double score;

  /** The places of what it has. */
  private final int[] places;

  /** What each of that is worth. */
  private final double[] worth;

  /**
   * @param much how many things it has of those that were asked, in {@link PassageScore#PIECES}
   * @param score how well it answers by itself
   * @param worth by place in the query, what it has of it; 0 where it has it not
   */
  WeighedPassage(Passage passage, int much, double score, double[] worth) {
    this.passage = passage;
    this.much = much;
    this.score = score;
    this.places = IntStream.range(0, worth.length).filter(i -> worth[i] > 0).toArray();
    this.worth = Arrays.stream(places).mapToDouble(i -> worth[i]).toArray();
  }

  Passage passage() {
    return passage;
  }

  /** What it adds to what others show of the places in the query. */
  double beside(double[] shown) {
    double more = 0;
    for (int i = 0; i < places.length; i++) {
      more += Math.max(0, worth[i] - shown[places[i]]);
    }
    return more;
  }

  /** Adds what it shows. */
  void show(double[] shown) {
    for (int i = 0; i < places.length; i++) {
      shown[places[i]] = Math.max(shown[places[i]], worth[i]);
    }
  }
}
