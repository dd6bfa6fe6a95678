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
 * The day a brief is placed at where the newest or the oldest are asked for: of its meeting, or
 * else of itself. What has none comes last.
 */
final class OwnDay extends LongValuesSource {
  private static final List<String> DAYS =
      List.of(Schema.MEETING_START, Schema.LETTER_DATE, Schema.HELD_ON);

  /** Where the newest come first. */
  static final OwnDay NEWEST = new OwnDay(Long.MIN_VALUE);

  /** Where the oldest come first. */
  static final OwnDay OLDEST = new OwnDay(Long.MAX_VALUE);

  /** The day of what has none. */
  private final long none;

  private OwnDay(long none) {
    this.none = none;
  }

  @Override
  public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues[] days = new NumericDocValues[DAYS.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = DocValues.getNumeric(leaf.reader(), DAYS.get(i));
    }
    return new LongValues() {
      private long day = none;

      @Override
      public long longValue() {
        return day;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        day = none;
        for (int i = 0; i < days.length && day == none; i++) {
          day = days[i].advanceExact(doc) ? days[i].longValue() : none;
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
    return Long.hashCode(none);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OwnDay day && day.none == none;
  }

  @Override
  public String toString() {
    return "day of the meeting or of the letter";
  }
}
