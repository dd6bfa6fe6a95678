package nl.dmmsearch.engine.lucene;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The halves of a compound where they stand apart in a field, in those of their forms that the
 * index has.
 *
 * @param known whether any document may have a term
 */
record HalvesApart(String field, LongestTerm terms, Predicate<Term> known) {
  /**
   * Side by side in the order of the compound, or the last one first, before what joins the other
   * to it: steun aan het land. Where nothing joins them, they are of two things: de Raad, ministers
   * en anderen.
   *
   * @param halves two words with a space between
   */
  Query apart(String halves) {
    @Nullable IntervalsSource left = left(halves);
    @Nullable IntervalsSource right = right(halves);
    if (left == null || right == null) {
      return Phrases.NOTHING;
    }
    IntervalsSource side = Intervals.phrase(left, right);
    @Nullable IntervalsSource joining = forms(Particles.joining());
    return new IntervalQuery(
        field,
        joining == null ? side : Intervals.or(side, turned(Intervals.phrase(right, joining), left)));
  }

  private static IntervalsSource turned(IntervalsSource joined, IntervalsSource left) {
    return Intervals.maxgaps(Spacings.FARTHEST, Intervals.ordered(joined, left));
  }

  /** Side by side in the order of the word: task force. */
  Query sideBySide(String halves) {
    @Nullable IntervalsSource left = left(halves);
    @Nullable IntervalsSource right = right(halves);
    return left == null || right == null
        ? Phrases.NOTHING
        : new IntervalQuery(field, Intervals.phrase(left, right));
  }

  private @Nullable IntervalsSource left(String halves) {
    return forms(NounForms.of(halves.substring(0, halves.indexOf(' '))).stream());
  }

  private @Nullable IntervalsSource right(String halves) {
    return forms(NounForms.of(halves.substring(halves.indexOf(' ') + 1)).stream());
  }

  /** Null where the index has none of them. */
  private @Nullable IntervalsSource forms(Stream<String> forms) {
    IntervalsSource[] found =
        forms
            .map(form -> new Term(field, terms.of(field, form)))
            .filter(known)
            .map(form -> Intervals.term(form.bytes()))
            .toArray(IntervalsSource[]::new);
    return found.length == 0 ? null : Intervals.or(found);
  }
}
