package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalFilter;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The halves of a compound, the last one first, where a small word joins them: uitgaven voor de
 * defensie. Small words stand everywhere, so they are looked at only where the halves are near each
 * other, and only in those places.
 */
final class LinkedHalves extends IntervalsSource {
  private final IntervalsSource halves;
  private final Links links;

  /**
   * @param halves each of one word, near each other
   * @param links the words between them
   */
  LinkedHalves(IntervalsSource halves, Links links) {
    this.halves = halves;
    this.links = links;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator near = halves.intervals(field, leaf);
    return near == null ? null : new Near(near, links.in(leaf.reader()));
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalMatchesIterator near = halves.matches(field, leaf, doc);
    if (near == null) {
      return null;
    }
    var linked = new Matched(near, links.in(leaf.reader()), doc);
    return linked.hasAny() ? linked : null;
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    halves.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return halves.minExtent() + 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinkedHalves that
        && halves.equals(that.halves)
        && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return 31 * halves.hashCode() + links.hashCode();
  }

  @Override
  public String toString() {
    return "LINKED(" + halves + ")";
  }

  /** Those places where the halves are joined. */
  private static final class Near extends IntervalFilter {
    private final Links.Between between;

    Near(IntervalIterator in, Links.Between between) {
      super(in);
      this.between = between;
    }

    @Override
    protected boolean accept() {
      try {
        return between.join(in.docID(), in.start(), in.end());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The same as matches. */
  private static final class Matched extends MatchesOf {
    private final Links.Between between;
    private final int doc;
    private boolean isBeforeFirst;

    Matched(IntervalMatchesIterator in, Links.Between between, int doc) {
      super(in);
      this.between = between;
      this.doc = doc;
    }

    boolean hasAny() throws IOException {
      isBeforeFirst = next();
      return isBeforeFirst;
    }

    @Override
    public boolean next() throws IOException {
      if (isBeforeFirst) {
        isBeforeFirst = false;
        return true;
      }
      while (in.next()) {
        if (between.join(doc, in.startPosition(), in.endPosition())) {
          return true;
        }
      }
      return false;
    }
  }
}
