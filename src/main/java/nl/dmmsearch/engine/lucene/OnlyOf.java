package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Words apart from each other where all that stands among them is of some words, too. */
final class OnlyOf extends IntervalsSource {
  private final IntervalsSource apart;
  private final List<IntervalsSource> allowed;

  /**
   * @param allowed what may stand there, the words apart among them; one of them may be within
   *     another
   */
  OnlyOf(IntervalsSource apart, List<IntervalsSource> allowed) {
    this.apart = apart;
    this.allowed = List.copyOf(allowed);
  }

  /** The same places, each of them one thing. */
  static OnlyOf whole(IntervalsSource places) {
    return new OnlyOf(places, List.of(places));
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator found = apart.intervals(field, leaf);
    return found == null ? null : new Checked(found, new Covered(field, leaf));
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalMatchesIterator found = apart.matches(field, leaf, doc);
    return found == null ? null : new CheckedMatches(found, new Covered(field, leaf).in(doc));
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    apart.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return apart.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnlyOf that && apart.equals(that.apart) && allowed.equals(that.allowed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(apart, allowed);
  }

  @Override
  public String toString() {
    return "ONLY(" + apart + "," + allowed + ")";
  }

  /** Where in a document what is allowed stands. */
  private final class Covered {
    private final List<IntervalIterator> found = new ArrayList<>();
    private BitSet places = new BitSet();
    private int read = -1;

    Covered(String field, LeafReaderContext leaf) throws IOException {
      for (IntervalsSource one : allowed) {
        IntervalIterator here = one.intervals(field, leaf);
        if (here != null) {
          found.add(here);
        }
      }
    }

    BitSet in(int doc) throws IOException {
      if (read == doc) {
        return places;
      }
      read = doc;
      places = new BitSet();
      for (IntervalIterator one : found) {
        if (one.docID() < doc) {
          one.advance(doc);
        }
        while (one.docID() == doc && one.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          places.set(one.start(), one.end() + 1);
        }
      }
      return places;
    }
  }

  private static final class Checked extends IntervalIterator {
    private final IntervalIterator in;
    private final Covered covered;

    Checked(IntervalIterator in, Covered covered) {
      this.in = in;
      this.covered = covered;
    }

    @Override
    public int nextInterval() throws IOException {
      int start = in.nextInterval();
      while (start != NO_MORE_INTERVALS && !isAllowed(start)) {
        start = in.nextInterval();
      }
      return start;
    }

    private boolean isAllowed(int start) throws IOException {
      return covered.in(in.docID()).nextClearBit(start) > in.end();
    }

    @Override
    public int start() {
      return in.start();
    }

    @Override
    public int end() {
      return in.end();
    }

    @Override
    public int gaps() {
      return in.gaps();
    }

    @Override
    public float matchCost() {
      return in.matchCost();
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return in.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return in.advance(target);
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }

  private record CheckedMatches(IntervalMatchesIterator in, BitSet places)
      implements IntervalMatchesIterator {
    @Override
    public boolean next() throws IOException {
      while (in.next()) {
        if (places.nextClearBit(in.startPosition()) > in.endPosition()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int gaps() {
      return in.gaps();
    }

    @Override
    public int width() {
      return in.width();
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

    /** All of it is one thing, as a phrase is. */
    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return in.getQuery();
    }
  }
}
