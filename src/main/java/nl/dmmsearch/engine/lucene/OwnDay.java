package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.jspecify.annotations.Nullable;

/**
 * The day a brief is placed at where the newest are asked for: of its meeting, or else of itself.
 */
final class OwnDay extends LongValuesSource {
  private static final List<String> DAYS =
      List.of(Schema.MEETING_START, Schema.LETTER_DATE, Schema.HELD_ON);

  /** Before all others. */
  private static final long NONE = Long.MIN_VALUE;

  @Override
  public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues[] days = new NumericDocValues[DAYS.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = DocValues.getNumeric(leaf.reader(), DAYS.get(i));
    }
    return new LongValues() {
      private long day = NONE;

      @Override
      public long longValue() {
        return day;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        day = NONE;
        for (int i = 0; i < days.length && day == NONE; i++) {
          day = days[i].advanceExact(doc) ? days[i].longValue() : NONE;
        }
        return true;
      }
    };
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
    return DocValues.isCacheable(leaf, DAYS.toArray(String[]::new));
  }

  @Override
  public int hashCode() {
    return OwnDay.class.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OwnDay;
  }

  @Override
  public String toString() {
    return "day of the meeting or of the letter";
  }
}
