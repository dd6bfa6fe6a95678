package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds what another query finds, and scores so much more for having found it. */
final class Counted extends Query {
  private final Query query;
  private final float more;

  /**
   * @param more 0 or more
   */
  Counted(Query query, float more) {
    this.query = query;
    this.more = more;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? super.rewrite(searcher) : new Counted(rewritten, more);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(query, mode, boost);
    return mode.needsScores() ? new Counting(weight, more * boost) : weight;
  }

  private final class Counting extends FilterWeight {
    private final float extra;

    Counting(Weight weight, float extra) {
      super(Counted.this, weight);
      this.extra = extra;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new Supplier(supplier, extra);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Explanation found = in.explain(leaf, doc);
      return found.isMatch()
          ? Explanation.match(
              found.getValue().floatValue() + extra,
              "sum of:",
              found,
              Explanation.match(extra, "for being there"))
          : found;
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final float extra;

    Supplier(ScorerSupplier supplier, float extra) {
      this.supplier = supplier;
      this.extra = extra;
    }

    @Override
    public Scorer get(long lead) throws IOException {
      return new FilterScorer(supplier.get(lead)) {
        @Override
        public float score() throws IOException {
          return in.score() + extra;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
          return in.getMaxScore(upTo) + extra;
        }
      };
    }

    @Override
    public long cost() {
      return supplier.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "(%s + %s)".formatted(query.toString(field), more);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && query.equals(((Counted) other).query)
        && more == ((Counted) other).more;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), query, more);
  }
}
