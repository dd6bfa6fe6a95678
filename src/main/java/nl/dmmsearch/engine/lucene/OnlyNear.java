package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What costs much to look for, looked for only in documents where some words are near each other.
 */
final class OnlyNear extends IntervalsSource {
  private final IntervalsSource near;
  private final IntervalsSource sought;

  /**
   * @param near stands in each document that has what is sought
   */
  OnlyNear(IntervalsSource near, IntervalsSource sought) {
    this.near = near;
    this.sought = sought;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator words = near.intervals(field, leaf);
    IntervalIterator wanted = words == null ? null : sought.intervals(field, leaf);
    return words == null || wanted == null ? null : new Looked(words, wanted);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    return sought.matches(field, leaf, doc);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    sought.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return sought.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnlyNear that && near.equals(that.near) && sought.equals(that.sought);
  }

  @Override
  public int hashCode() {
    return Objects.hash(near, sought);
  }

  @Override
  public String toString() {
    return "NEAR(" + near + "," + sought + ")";
  }

  /** Goes from document to document by the words, and looks behind them. */
  private static final class Looked extends IntervalIterator {
    private final IntervalIterator words;
    private final IntervalIterator wanted;
    private int looked = -1;
    private int at = -1;

    Looked(IntervalIterator words, IntervalIterator wanted) {
      this.words = words;
      this.wanted = wanted;
    }

    @Override
    public int nextInterval() throws IOException {
      int doc = words.docID();
      if (looked != doc) {
        looked = doc;
        at = mayHave(doc) ? -1 : NO_MORE_INTERVALS;
      }
      if (at != NO_MORE_INTERVALS) {
        at = wanted.nextInterval();
      }
      return at;
    }

    private boolean mayHave(int doc) throws IOException {
      if (words.nextInterval() == NO_MORE_INTERVALS) {
        return false;
      }
      int found = wanted.docID() < doc ? wanted.advance(doc) : wanted.docID();
      return found == doc;
    }

    @Override
    public int start() {
      return looked == words.docID() ? at : -1;
    }

    @Override
    public int end() {
      return start() < 0 || at == NO_MORE_INTERVALS ? start() : wanted.end();
    }

    @Override
    public int gaps() {
      return wanted.gaps();
    }

    @Override
    public float matchCost() {
      return words.matchCost() + wanted.matchCost();
    }

    @Override
    public int docID() {
      return words.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return words.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      return words.advance(target);
    }

    @Override
    public long cost() {
      return words.cost();
    }
  }
}
