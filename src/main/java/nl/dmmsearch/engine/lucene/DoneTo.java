package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalFilter;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where the verb of a compound's last half stands beside its first: who bewaakt de grens does what
 * grensbewaking is. Whether one clause has both shows in the signs and words between them, so that
 * texts are read, but only where both are near each other.
 */
final class DoneTo extends IntervalsSource {
  /** Who does it says less of it than the compound, or its halves with what joins them. */
  private static final float WEIGHT = 0.5f;

  private final Set<String> things;
  private final VerbsOfNouns verbs;

  /** Where both are near each other, whatever is between. */
  private final IntervalsSource near;

  private DoneTo(Set<String> things, VerbsOfNouns verbs) {
    this.things = Set.copyOf(things);
    this.verbs = verbs;
    this.near =
        Intervals.maxgaps(
            ClauseOfDeed.MOST_BETWEEN,
            Intervals.unordered(
                any(Stream.concat(verbs.finite().stream(), verbs.participles().stream())),
                any(things.stream())));
  }

  /**
   * Null where the last half is the noun of no verb.
   *
   * @param first the first half of a compound
   * @param last the other
   */
  private static @Nullable DoneTo of(String first, String last) {
    VerbsOfNouns verbs = VerbsOfNouns.of(last);
    return verbs.areNone() ? null : new DoneTo(NounForms.of(first), verbs);
  }

  /** The query in a field for halves with a space between, for it and what else answers them. */
  static Query beside(Query query, String field, String halves) {
    int last = halves.lastIndexOf(' ');
    DoneTo done =
        field.equals(Schema.EXACT)
            ? of(halves.substring(0, last), halves.substring(last + 1))
            : null;
    return done == null
        ? query
        : new DisjunctionMaxQuery(
            List.of(query, new BoostQuery(new IntervalQuery(field, done), WEIGHT)), 0);
  }

  private static IntervalsSource any(Stream<String> words) {
    return Intervals.or(
        false, words.distinct().sorted().map(word -> Intervals.term(term(word))).toList());
  }

  private static BytesRef term(String word) {
    return new BytesRef(WrittenWords.folded(word));
  }

  private @Nullable DeedSpots spots(String field, LeafReaderContext leaf) throws IOException {
    return field.equals(Schema.EXACT)
        ? DeedSpots.in(field, leaf, new ClauseOfDeed(verbs), folded(things))
        : null;
  }

  private static List<BytesRef> folded(Set<String> words) {
    return words.stream().map(DoneTo::term).distinct().toList();
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    DeedSpots spots = spots(field, leaf);
    if (spots == null) {
      return null;
    }
    IntervalIterator both = near.intervals(field, leaf);
    return both == null ? null : new Confirmed(both, spots);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    DeedSpots spots = spots(field, leaf);
    List<VerbSpots.Pair> found = spots == null ? List.of() : spots.of(doc);
    return found.isEmpty() ? null : new VerbMatches(found);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    near.visit(field, visitor);
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
    return other instanceof DoneTo that && things.equals(that.things) && verbs.equals(that.verbs);
  }

  @Override
  public int hashCode() {
    return 31 * things.hashCode() + verbs.hashCode();
  }

  @Override
  public String toString() {
    return "DONE(" + near + ")";
  }

  /** Of the places where both are near each other, those where one clause has them. */
  private static final class Confirmed extends IntervalFilter {
    /** To read a text costs far more than to step to the next place. */
    private static final float COST = 1_000;

    private final DeedSpots spots;
    private int read = -1;
    private List<VerbSpots.Pair> found = List.of();

    Confirmed(IntervalIterator near, DeedSpots spots) {
      super(near);
      this.spots = spots;
    }

    @Override
    protected boolean accept() {
      if (read != in.docID()) {
        read = in.docID();
        try {
          found = spots.of(read);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return found.stream().anyMatch(pair -> pair.start() == in.start() && pair.end() == in.end());
    }

    @Override
    public float matchCost() {
      return COST;
    }
  }
}
