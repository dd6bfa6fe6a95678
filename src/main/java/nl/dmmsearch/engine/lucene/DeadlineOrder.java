package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands by its deadline: those to come first, the nearest before others; then
 * those past, the latest before others; then those without.
 */
final class DeadlineOrder extends LongValuesSource {
  /** More days than lie between any two deadlines. */
  private static final long PAST = 1L << 40;

  private static final long NONE = 1L << 50;

  private final long today;

  DeadlineOrder(LocalDate today) {
    this.today = today.toEpochDay();
  }

  @Override
  public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues deadlines = DocValues.getNumeric(leaf.reader(), Schema.DEADLINE);
    return new LongValues() {
      private boolean has;

      @Override
      public long longValue() throws IOException {
        return has ? place(deadlines.longValue()) : NONE;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        has = deadlines.advanceExact(doc);
        return true;
      }
    };
  }

  private long place(long deadline) {
    return deadline >= today ? deadline - today : PAST + today - deadline;
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public LongValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return DocValues.isCacheable(leaf, Schema.DEADLINE);
  }

  @Override
  public int hashCode() {
    return Objects.hash(DeadlineOrder.class, today);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeadlineOrder order && order.today == today;
  }

  @Override
  public String toString() {
    return "deadline from day " + today;
  }
}
