package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where the halves of a verb stand apart in a text. That a loose half is of a verb and no
 * preposition, and of this verb, shows only in the signs and words around it: where both stand in a
 * text, that is read.
 */
final class VerbApart extends IntervalsSource {
  /** Where texts have their words as they are written. */
  private static final Set<String> OF_TEXTS =
      Set.of(Schema.EXACT, Schema.TEXT, Schema.PARTS, Schema.LEAD);

  /** The most other words where there is no text to read: a title is short. */
  private static final int NEAR = 4;

  private final Clause.SplitVerb asked;
  private final List<BytesRef> verbs;
  private final BytesRef half;

  /** Where each stands, whatever is around it. */
  private final IntervalsSource both;

  private VerbApart(Clause.SplitVerb asked, Collection<String> forms) {
    this.asked = asked;
    this.verbs = forms.stream().map(form -> new BytesRef(WrittenWords.folded(form))).toList();
    this.half = new BytesRef(asked.half());
    this.both =
        Intervals.unordered(
            Intervals.or(verbs.stream().map(Intervals::term).toArray(IntervalsSource[]::new)),
            Intervals.term(half));
  }

  static IntervalsSource of(Clause.SplitVerb asked) {
    return of(asked, VerbForms.of(asked.infinitive()));
  }

  /** The same in some of its forms. */
  static IntervalsSource of(Clause.SplitVerb asked, Collection<String> forms) {
    return new VerbApart(asked, forms);
  }

  /**
   * The query in a field; the text is looked through in one of those that have it.
   *
   * @param all the fields that are looked in
   */
  static Function<String, Query> lookedFor(
      Clause.SplitVerb asked, Phrases phrases, List<Schema.Weighted> all) {
    String text =
        all.stream()
            .map(Schema.Weighted::field)
            .filter(OF_TEXTS::contains)
            .findFirst()
            .orElse(Schema.EXACT);
    return field -> {
      if (field.equals(text)) {
        IntervalsSource apart = of(asked);
        return new IntervalQuery(
            field, field.equals(Schema.EXACT) ? apart : Intervals.fixField(Schema.EXACT, apart));
      }
      if (OF_TEXTS.contains(field)) {
        return Phrases.NOTHING;
      }
      return SentenceOfVerb.isAdverb(asked.half())
          ? phrases.near(field, asked.words(), NEAR)
          : phrases.inOrder(field, asked.half() + " te " + asked.infinitive());
    };
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    if (!field.equals(Schema.EXACT)) {
      return null;
    }
    IntervalIterator near = both.intervals(field, leaf);
    VerbSpots spots = near == null ? null : VerbSpots.in(field, leaf, verbs, half, asked);
    return spots == null ? null : new Confirmed(near, spots);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    VerbSpots spots =
        field.equals(Schema.EXACT) ? VerbSpots.in(field, leaf, verbs, half, asked) : null;
    List<VerbSpots.Pair> found = spots == null ? List.of() : spots.of(doc);
    return found.isEmpty() ? null : new VerbMatches(found);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    both.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return 2;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerbApart that && asked.equals(that.asked) && verbs.equals(that.verbs);
  }

  @Override
  public int hashCode() {
    return asked.hashCode();
  }

  @Override
  public String toString() {
    return "APART(" + asked.words() + ")";
  }

  /** Of the documents that have both, those where they are halves. */
  private static final class Confirmed extends IntervalIterator {
    /** To read a text costs far more than to step to the next one. */
    private static final float COST = 1_000;

    private final IntervalIterator near;
    private final VerbSpots spots;

    /** The document of which the pairs are known. */
    private int read = -1;

    private List<VerbSpots.Pair> found = List.of();
    private int next;

    Confirmed(IntervalIterator near, VerbSpots spots) {
      this.near = near;
      this.spots = spots;
    }

    @Override
    public int start() {
      return next == 0 ? -1 : next > found.size() ? NO_MORE_INTERVALS : found.get(next - 1).start();
    }

    @Override
    public int end() {
      return next == 0 ? -1 : next > found.size() ? NO_MORE_INTERVALS : found.get(next - 1).end();
    }

    @Override
    public int gaps() {
      return found.get(next - 1).gaps();
    }

    @Override
    public int nextInterval() throws IOException {
      if (read != near.docID()) {
        read = near.docID();
        found = spots.of(read);
        next = 0;
      }
      next = Math.min(next + 1, found.size() + 1);
      return start();
    }

    @Override
    public float matchCost() {
      return COST;
    }

    @Override
    public int docID() {
      return near.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      next = 0;
      return near.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      next = 0;
      return near.advance(target);
    }

    @Override
    public long cost() {
      return near.cost();
    }
  }
}
