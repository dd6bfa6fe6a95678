package nl.dmmsearch.engine.lucene;

import java.util.Set;
import java.util.function.Predicate;
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
   * Side by side in the order of the compound, or the last one first, with at most two words
   * between that join the other to it: steun aan het land. Which words those are would cost more to
   * ask than all else: small words stand everywhere.
   *
   * @param halves two words with a space between
   */
  Query apart(String halves) {
    @Nullable IntervalsSource left = left(halves);
    @Nullable IntervalsSource right = right(halves);
    return left == null || right == null
        ? Phrases.NOTHING
        : new IntervalQuery(
            field,
            Intervals.or(
                Intervals.phrase(left, right),
                Intervals.maxgaps(2, Intervals.ordered(right, left))));
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
    return forms(NounForms.of(halves.substring(0, halves.indexOf(' '))));
  }

  private @Nullable IntervalsSource right(String halves) {
    return forms(NounForms.of(halves.substring(halves.indexOf(' ') + 1)));
  }

  /** Null where the index has none of them. */
  private @Nullable IntervalsSource forms(Set<String> forms) {
    IntervalsSource[] found =
        forms.stream()
            .map(form -> new Term(field, terms.of(field, form)))
            .filter(known)
            .map(form -> Intervals.term(form.bytes()))
            .toArray(IntervalsSource[]::new);
    return found.length == 0 ? null : Intervals.or(found);
  }
}
