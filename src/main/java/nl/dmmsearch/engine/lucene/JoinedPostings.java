package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where one of several terms stands, in order of place. */
final class JoinedPostings extends PostingsEnum {
  private static final int NO_MORE_POSITIONS = Integer.MAX_VALUE;

  private final PostingsEnum[] terms;

  /** Of each term the place where it stands. */
  private final int[] places;

  /** Of each term how many places in this document it has behind that. */
  private final int[] left;

  private int doc = -1;
  private boolean placed;
  private int current;

  /**
   * @param terms not yet on any document
   */
  JoinedPostings(List<PostingsEnum> terms) {
    this.terms = terms.toArray(PostingsEnum[]::new);
    this.places = new int[this.terms.length];
    this.left = new int[this.terms.length];
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int next = NO_MORE_DOCS;
    for (PostingsEnum term : terms) {
      next = Math.min(next, term.docID() < target ? term.advance(target) : term.docID());
    }
    doc = next;
    placed = false;
    return next;
  }

  @Override
  public long cost() {
    long cost = 0;
    for (PostingsEnum term : terms) {
      cost += term.cost();
    }
    return cost;
  }

  @Override
  public int freq() throws IOException {
    int freq = 0;
    for (PostingsEnum term : terms) {
      freq += term.docID() == doc ? term.freq() : 0;
    }
    return freq;
  }

  @Override
  public int nextPosition() throws IOException {
    if (placed) {
      next(current);
    } else {
      for (int i = 0; i < terms.length; i++) {
        left[i] = terms[i].docID() == doc ? terms[i].freq() : 0;
        next(i);
      }
      placed = true;
    }
    current = 0;
    for (int i = 1; i < terms.length; i++) {
      current = isBefore(i, current) ? i : current;
    }
    return places[current];
  }

  private void next(int term) throws IOException {
    places[term] = left[term] == 0 ? NO_MORE_POSITIONS : terms[term].nextPosition();
    left[term]--;
  }

  private boolean isBefore(int term, int other) throws IOException {
    return places[term] < places[other]
        || (places[term] == places[other]
            && places[term] < NO_MORE_POSITIONS
            && terms[term].startOffset() < terms[other].startOffset());
  }

  @Override
  public int startOffset() throws IOException {
    return terms[current].startOffset();
  }

  @Override
  public int endOffset() throws IOException {
    return terms[current].endOffset();
  }

  @Override
  public @Nullable BytesRef getPayload() throws IOException {
    return terms[current].getPayload();
  }
}
