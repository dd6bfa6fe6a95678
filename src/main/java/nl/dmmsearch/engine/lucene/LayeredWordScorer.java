package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Reads where the terms of a {@link LayeredWord} stand, all in one pass, and scores by layer. */
final class LayeredWordScorer extends Scorer {
  private final DocIdSetIterator docs;
  private final Scored[] layers;

  /** A layer and where its terms stand. */
  static final class Scored {
    private final PostingsEnum[] postings;
    private final float[] weights;
    private final TextLengths lengths;
    private final SimScorer scorer;

    /**
     * @param weights what a mention counts, for each of the postings
     */
    Scored(
        List<PostingsEnum> postings, List<Float> weights, TextLengths lengths, SimScorer scorer) {
      this.postings = postings.toArray(PostingsEnum[]::new);
      this.weights = new float[weights.size()];
      for (int i = 0; i < this.weights.length; i++) {
        this.weights[i] = weights.get(i);
      }
      this.lengths = lengths;
      this.scorer = scorer;
    }

    float score(int doc) throws IOException {
      float mentions = 0;
      for (int i = 0; i < postings.length; i++) {
        if (postings[i].docID() == doc) {
          mentions += weights[i] * postings[i].freq();
        }
      }
      return mentions == 0 ? 0 : scorer.score(mentions, lengths.of(doc));
    }
  }

  /** A list of documents as Lucene joins them. */
  private static final class Each extends Scorer {
    private final PostingsEnum postings;

    Each(PostingsEnum postings) {
      this.postings = postings;
    }

    @Override
    public int docID() {
      return postings.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return postings;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() {
      return 0;
    }
  }

  /**
   * @param postings of all terms, each once
   * @param lead how many documents will be asked for
   */
  LayeredWordScorer(List<PostingsEnum> postings, List<Scored> layers, long lead) {
    this.layers = layers.toArray(Scored[]::new);
    this.docs =
        postings.size() == 1
            ? postings.getFirst()
            : new DisjunctionDISIApproximation(
                postings.stream().map(each -> new DisiWrapper(new Each(each), false)).toList(),
                lead);
  }

  @Override
  public int docID() {
    return docs.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return docs;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  /** The best layer counts, and little of the others. */
  @Override
  public float score() throws IOException {
    int doc = docs.docID();
    float best = 0;
    double others = 0;
    for (Scored layer : layers) {
      float score = layer.score(doc);
      if (score > best) {
        others += best;
        best = score;
      } else {
        others += score;
      }
    }
    return (float) (best + others * Ranking.OTHERS);
  }
}
