package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Words that must stand among others for those to belong together, and that nobody asked for: they
 * are met like any, and consist of nothing that could be marked.
 */
final class Unmarked extends IntervalsSource {
  private final IntervalsSource words;

  Unmarked(IntervalsSource words) {
    this.words = words;
  }

  @Override
  public IntervalIterator intervals(String field, LeafReaderContext leaf) throws IOException {
    return words.intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalMatchesIterator found = words.matches(field, leaf, doc);
    return found == null ? null : new Nowhere(found);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    words.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return words.minExtent();
  }

  /** Which of the words it is makes no difference to what stands around it. */
  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unmarked that && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Unmarked.class.hashCode() + 31 * words.hashCode();
  }

  @Override
  public String toString() {
    return "UNMARKED(" + words + ")";
  }

  /** The matches of the words, each made of none. */
  private static final class Nowhere extends MatchesOf {
    Nowhere(IntervalMatchesIterator in) {
      super(in);
    }

    @Override
    public MatchesIterator getSubMatches() {
      return new None(in);
    }
  }

  /** No matches within one. */
  private record None(MatchesIterator whole) implements MatchesIterator {
    @Override
    public boolean next() {
      return false;
    }

    @Override
    public int startPosition() {
      return whole.startPosition();
    }

    @Override
    public int endPosition() {
      return whole.endPosition();
    }

    @Override
    public int startOffset() throws IOException {
      return whole.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return whole.endOffset();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return whole.getQuery();
    }
  }
}
