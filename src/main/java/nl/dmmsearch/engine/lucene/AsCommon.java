package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds what another query finds, and weighs none of its words as rarer than so many have. */
final class AsCommon extends Query {
  private final Query query;
  private final int having;

  /**
   * @param having how many documents, 1 or more
   */
  AsCommon(Query query, int having) {
    this.query = query;
    this.having = having;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? super.rewrite(searcher) : new AsCommon(rewritten, having);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores() || !(searcher.getSimilarity() instanceof RarestWord usual)) {
      return searcher.createWeight(query, mode, boost);
    }
    var counting = new IndexSearcher(searcher.getTopReaderContext());
    counting.setSimilarity(usual.inAtLeast(having));
    counting.setQueryCache(null);
    return counting.createWeight(query, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "(%s as %s have)".formatted(query.toString(field), having);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && query.equals(((AsCommon) other).query)
        && having == ((AsCommon) other).having;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), query, having);
  }
}
