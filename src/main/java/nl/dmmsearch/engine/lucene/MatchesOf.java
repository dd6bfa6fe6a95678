package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The matches of a source, for others that differ from it in little. */
abstract class MatchesOf implements IntervalMatchesIterator {
  protected final IntervalMatchesIterator in;

  protected MatchesOf(IntervalMatchesIterator in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
    return in.next();
  }

  @Override
  public int startPosition() {
    return in.startPosition();
  }

  @Override
  public int endPosition() {
    return in.endPosition();
  }

  @Override
  public int startOffset() throws IOException {
    return in.startOffset();
  }

  @Override
  public int endOffset() throws IOException {
    return in.endOffset();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() throws IOException {
    return in.getSubMatches();
  }

  @Override
  public Query getQuery() {
    return in.getQuery();
  }

  @Override
  public int gaps() {
    return in.gaps();
  }

  @Override
  public int width() {
    return in.width();
  }
}
