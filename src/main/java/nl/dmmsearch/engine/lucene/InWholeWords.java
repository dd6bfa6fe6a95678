package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterMatchesIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Where a query matches whole words of the text, with their offsets: the field that has offsets has
 * the parts of compounds too, in the places of those, and the field without parts has the same
 * words in the same places.
 */
final class InWholeWords extends Query {
  private final Query withParts;
  private final Query withoutParts;

  /**
   * @param withParts asks {@link Schema#PARTS}
   * @param withoutParts asks the same of {@link Schema#TEXT}
   */
  InWholeWords(Query withParts, Query withoutParts) {
    this.withParts = withParts;
    this.withoutParts = withoutParts;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new Whole(
        this,
        searcher.createWeight(searcher.rewrite(withParts), mode, boost),
        searcher.createWeight(searcher.rewrite(withoutParts), ScoreMode.COMPLETE_NO_SCORES, boost));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    withParts.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "whole(" + withoutParts.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InWholeWords that
        && withParts.equals(that.withParts)
        && withoutParts.equals(that.withoutParts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(withParts, withoutParts);
  }

  /** The first and the last word of a match. */
  private record Place(int first, int last) {
    static Place of(MatchesIterator match) {
      return new Place(match.startPosition(), match.endPosition());
    }
  }

  private static final class Whole extends FilterWeight {
    private final Weight whole;

    Whole(Query query, Weight withParts, Weight whole) {
      super(query, withParts);
      this.whole = whole;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
      Matches found = in.matches(context, doc);
      Set<Place> places = places(whole.matches(context, doc));
      return found == null || places.isEmpty()
          ? null
          : MatchesUtils.forField(
              Schema.PARTS,
              () -> {
                MatchesIterator matches = found.getMatches(Schema.PARTS);
                return matches == null ? null : new At(places, matches);
              });
    }

    private static Set<Place> places(@Nullable Matches found) throws IOException {
      var places = new HashSet<Place>();
      MatchesIterator matches = found == null ? null : found.getMatches(Schema.TEXT);
      while (matches != null && matches.next()) {
        places.add(Place.of(matches));
      }
      return places;
    }
  }

  /** The matches at some places. */
  private static final class At extends FilterMatchesIterator {
    private final Set<Place> places;

    At(Set<Place> places, MatchesIterator matches) {
      super(matches);
      this.places = places;
    }

    @Override
    public boolean next() throws IOException {
      while (in.next()) {
        if (places.contains(Place.of(in))) {
          return true;
        }
      }
      return false;
    }
  }
}
