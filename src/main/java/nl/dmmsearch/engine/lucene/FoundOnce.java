package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what another query finds, and runs it once however often one request asks: a short
 * beginning has very many words, and loosening a query asks for it again and again. All scores are
 * alike. Made for one request and forgotten with it.
 */
final class FoundOnce extends Query {
  private final Query query;

  /** A long query is looked for again and again, and its hash is made of all of it. */
  private final int hash;

  private final Map<Object, RoaringDocIdSet> found = new ConcurrentHashMap<>();

  FoundOnce(Query query) {
    this.query = query;
    this.hash = 31 * classHash() + query.hashCode();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new ConstantScoreWeight(this, boost) {
      // Made where something is still to be found: it looks up every term.
      private @Nullable Weight inner;

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        @Nullable DocIdSetIterator docs = docs(leaf).iterator();
        return docs == null
            ? null
            : ConstantScoreScorerSupplier.fromIterator(docs, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public int count(LeafReaderContext leaf) throws IOException {
        return leaf.reader().hasDeletions() ? -1 : docs(leaf).cardinality();
      }

      private RoaringDocIdSet docs(LeafReaderContext leaf) throws IOException {
        RoaringDocIdSet known = found.get(leaf.id());
        if (known != null) {
          return known;
        }
        if (inner == null) {
          inner = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        }
        RoaringDocIdSet docs = FoundOnce.docs(leaf, inner);
        found.put(leaf.id(), docs);
        return docs;
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static RoaringDocIdSet docs(LeafReaderContext leaf, Weight inner) throws IOException {
    var docs = new RoaringDocIdSet.Builder(leaf.reader().maxDoc());
    Scorer scorer = inner.scorer(leaf);
    return (scorer == null ? docs : docs.add(scorer.iterator())).build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (sameClassAs(other)
            && hash == ((FoundOnce) other).hash
            && query.equals(((FoundOnce) other).query));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
