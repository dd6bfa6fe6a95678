package nl.dmmsearch.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a passage answers, as if each were a small document (BM25; the constants are those of
 * Lucene's highlighter): what matches in it often counts, what does everywhere in the text counts
 * little, and of two alike the first is better.
 */
final class PassageScore {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** Characters of a usual passage. */
  private static final double USUAL = 87;

  private final double passages;
  private final Map<Integer, Integer> everywhere;

  /**
   * @param length of the whole text
   * @param spots all that it has
   */
  PassageScore(int length, List<Spot> spots) {
    this.passages = 1 + Math.floor(length / USUAL);
    this.everywhere = counts(spots);
  }

  private static Map<Integer, Integer> counts(List<Spot> spots) {
    Map<Integer, Integer> counts = new HashMap<>();
    spots.forEach(spot -> counts.merge(spot.what(), 1, Integer::sum));
    return counts;
  }

  double of(Passage passage) {
    double tempered = K1 * (1 - B + B * passage.text().length() / USUAL);
    double score = 0;
    for (var found : counts(passage.spots()).entrySet()) {
      int all = everywhere.getOrDefault(found.getKey(), 1);
      double rarity = Math.log(1 + (passages + 0.5) / (all + 0.5));
      score += rarity * found.getValue() / (found.getValue() + tempered);
    }
    return score * (1 + 1 / Math.log(USUAL + passage.start()));
  }
}
