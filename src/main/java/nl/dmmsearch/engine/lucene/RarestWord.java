package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 in which a phrase is as rare as the rarest of its words. Lucene adds up the rarity of all;
 * then NAVO-top, of two common words, would outweigh a place that one letter names.
 */
final class RarestWord extends BM25Similarity {
  RarestWord(float k1, float b) {
    super(k1, b);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics[] terms) {
    return Arrays.stream(terms)
        .map(term -> idfExplain(field, term))
        .max((one, other) ->
            Double.compare(one.getValue().doubleValue(), other.getValue().doubleValue()))
        .orElseThrow(() -> new IllegalArgumentException("a phrase has words"));
  }
}
