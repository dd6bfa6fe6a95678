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
  private final long having;

  RarestWord(float k1, float b) {
    this(k1, b, 1);
  }

  private RarestWord(float k1, float b, long having) {
    super(k1, b);
    this.having = having;
  }

  /**
   * The same where no word is rarer than one that so many documents have.
   *
   * @param documents 1 or more
   */
  RarestWord inAtLeast(long documents) {
    return new RarestWord(getK1(), getB(), documents);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
    long most = Math.min(field.docCount(), Math.max(having, term.docFreq()));
    return super.idfExplain(
        field,
        most <= term.docFreq()
            ? term
            : new TermStatistics(term.term(), most, Math.max(most, term.totalTermFreq())));
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
