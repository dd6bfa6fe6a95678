package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds the letters that have several words near each other, and scores where they are nearest:
 * that they stand side by side once says more than that they are near each other often.
 */
final class NearestWords extends Query {
  private final String field;
  private final int tooFar;
  private final List<Way> ways;

  /**
   * A way for the words to be near each other.
   *
   * @param source where all of them stand, each stretch as short as can be
   * @param weight what it scores with nothing between the words
   */
  record Way(IntervalsSource source, float weight) {}

  /**
   * @param tooFar how many other words between them are one too many
   * @param ways the last finds all that any of them does
   */
  NearestWords(String field, int tooFar, List<Way> ways) {
    this.field = field;
    this.tooFar = tooFar;
    this.ways = List.copyOf(ways);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Stretches stretches = stretches(leaf, boost);
        return stretches == null ? null : new DefaultScorerSupplier(new NearestScorer(stretches));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        Stretches stretches = stretches(leaf, boost);
        return stretches != null && stretches.all().advance(doc) == doc && stretches.matches()
            ? Explanation.match(stretches.score, NearestWords.this.toString())
            : Explanation.noMatch("nowhere near each other");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private @Nullable Stretches stretches(LeafReaderContext leaf, float boost) throws IOException {
    var found = new ArrayList<Stretch>();
    for (Way way : ways) {
      IntervalIterator places = way.source.intervals(field, leaf);
      if (places != null) {
        found.add(new Stretch(places, way.weight * boost));
      }
    }
    return found.isEmpty() ? null : new Stretches(found, tooFar);
  }

  /** Where the words are near each other in one of the ways. */
  private record Stretch(IntervalIterator places, float weight) {
    boolean isIn(int doc) throws IOException {
      return places.docID() == doc || (places.docID() < doc && places.advance(doc) == doc);
    }

    /** How many other words are among them where they are nearest. */
    int gaps() throws IOException {
      int least = Integer.MAX_VALUE;
      while (least > 0 && places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        least = Math.min(least, places.gaps());
      }
      // A compound has two of them in one place.
      return Math.max(0, least);
    }
  }

  /** The best of the ways in the documents of a segment. */
  private static final class Stretches extends TwoPhaseIterator {
    private final List<Stretch> byWeight;
    private final int tooFar;
    private float score;

    Stretches(List<Stretch> stretches, int tooFar) {
      super(stretches.getLast().places);
      this.byWeight =
          stretches.stream()
              .sorted(Comparator.comparingDouble(Stretch::weight).reversed())
              .toList();
      this.tooFar = tooFar;
    }

    DocIdSetIterator all() {
      return approximation;
    }

    @Override
    public boolean matches() throws IOException {
      score = 0;
      for (Stretch stretch : byWeight) {
        if (stretch.weight > score && stretch.isIn(approximation.docID())) {
          int gaps = stretch.gaps();
          float near = gaps >= tooFar ? 0 : 1 / (1 + gaps / Ranking.HALF_NEAR);
          score = Math.max(score, stretch.weight * near);
        }
      }
      return score > 0;
    }

    float most() {
      return byWeight.getFirst().weight;
    }

    @Override
    public float matchCost() {
      float cost = 0;
      for (Stretch stretch : byWeight) {
        cost += stretch.places.matchCost();
      }
      return cost;
    }
  }

  private static final class NearestScorer extends Scorer {
    private final Stretches stretches;

    NearestScorer(Stretches stretches) {
      this.stretches = stretches;
    }

    @Override
    public int docID() {
      return stretches.all().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(stretches);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return stretches;
    }

    @Override
    public float getMaxScore(int upTo) {
      return stretches.most();
    }

    @Override
    public float score() {
      return stretches.score;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      ways.forEach(way -> way.source.visit(field, visitor));
    }
  }

  @Override
  public String toString(String ignored) {
    return "nearest(" + field + ": " + ways + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((NearestWords) other).field)
        && tooFar == ((NearestWords) other).tooFar
        && ways.equals(((NearestWords) other).ways);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, tooFar, ways);
  }
}
