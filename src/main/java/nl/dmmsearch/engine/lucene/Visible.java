package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.dmmsearch.brief.AccessLabel;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may find, as {@link FilterTranslator#found} does; every part of every search asks
 * for it, so that it is remembered for a state of the index. Where that is all there is, nothing
 * need be asked.
 */
final class Visible extends Query {
  private final AccessLabel clearance;
  private final Map<Object, BitSet> briefs = new ConcurrentHashMap<>();

  /** Null until asked for. */
  private volatile @Nullable Boolean isAll;

  Visible(AccessLabel clearance) {
    this.clearance = clearance;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Boolean known = isAll;
    if (known == null) {
      known = isAll(searcher);
      isAll = known;
    }
    return known ? MatchAllDocsQuery.INSTANCE : this;
  }

  private boolean isAll(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (briefs(leaf, searcher).cardinality() < leaf.reader().maxDoc()) {
        return false;
      }
    }
    return true;
  }

  private BitSet briefs(LeafReaderContext leaf, IndexSearcher searcher) throws IOException {
    BitSet known = briefs.get(leaf.id());
    if (known == null) {
      known = found(leaf, searcher);
      briefs.put(leaf.id(), known);
    }
    return known;
  }

  private BitSet found(LeafReaderContext leaf, IndexSearcher searcher) throws IOException {
    Query plain = searcher.rewrite(FilterTranslator.found(clearance));
    Scorer scorer = searcher.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
    var found = new FixedBitSet(leaf.reader().maxDoc());
    if (scorer != null) {
      found.or(scorer.iterator());
    }
    return found;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        BitSet here = briefs(leaf, searcher);
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(here, here.cardinality()), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public int count(LeafReaderContext leaf) throws IOException {
        return leaf.reader().hasDeletions() ? -1 : briefs(leaf, searcher).cardinality();
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "visible:" + clearance;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && clearance == ((Visible) other).clearance;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + clearance.hashCode();
  }
}
