package nl.dmmsearch.engine.lucene;

import java.util.List;

/**
 * How well a passage answers, as if each were a small document (BM25; the constants are those of
 * Lucene's highlighter): what was asked and stands in it often counts, what does everywhere in the
 * text or in most briefs counts little, and of two alike the first is better. A name is one thing,
 * however many words it has and whichever of its other names stands there; but the word that was
 * typed counts more than another form, and that more than another name or a part.
 */
final class PassageScore {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** Characters of a usual passage. */
  private static final double USUAL = 87;

  /** Of a thing that is asked; so that a word of a name counts as its share of it. */
  static final int PIECES = 60;

  /** By place in the query, what a word weighs. */
  private final double[] weights;

  /** By place in the query, of how many words the name is that stands for it. */
  private final int[] sharing;

  /**
   * @param length of the whole text
   * @param spots all that it has
   */
  PassageScore(int length, List<Spot> spots) {
    int places = spots.stream().mapToInt(spot -> spot.words().to()).max().orElse(0);
    double passages = 1 + Math.floor(length / USUAL);
    int[] all = new int[places];
    this.sharing = new int[places];
    double[] rarest = new double[places];
    for (Spot spot : spots) {
      AskedPlaces words = spot.words();
      for (int i = words.from(); i < words.to(); i++) {
        all[i]++;
        sharing[i] = Math.max(sharing[i], words.size());
        rarest[i] = Math.max(rarest[i], spot.rarity());
      }
    }
    this.weights = new double[places];
    for (int i = 0; i < places; i++) {
      double rarity = Math.log(1 + (passages + 0.5) / (all[i] + 0.5));
      weights[i] = rarity * rarest[i] / Math.max(1, sharing[i]);
    }
  }

  /** How many things are asked, as far as the text has them. */
  int places() {
    return weights.length;
  }

  /** What a passage has of that. */
  WeighedPassage of(Passage passage) {
    double[] often = new double[weights.length];
    double[] worth = new double[weights.length];
    double[] has = new double[weights.length];
    for (Spot spot : passage.spots()) {
      double counts = spot.fit().weight();
      for (int i = spot.words().from(); i < spot.words().to(); i++) {
        often[i] += counts;
        worth[i] = Math.max(worth[i], counts * weights[i]);
        has[i] = Math.max(has[i], spot.fit() == Fit.PART ? counts : 1);
      }
    }
    double tempered = K1 * (1 - B + B * passage.text().length() / USUAL);
    double score = 0;
    double much = 0;
    for (int i = 0; i < often.length; i++) {
      much += has[i] * PIECES / Math.max(1, sharing[i]);
      score += weights[i] * often[i] / (often[i] + tempered);
    }
    double sooner = 1 + 1 / Math.log(USUAL + passage.start());
    return new WeighedPassage(passage, (int) Math.round(much), score * sooner, worth);
  }
}
