package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * The halves of a compound where they stand apart in a field, in those of their forms that the
 * index has.
 *
 * @param having how many documents have a term at most
 */
record HalvesApart(String field, LongestTerm terms, ToIntFunction<Term> having) {
  /**
   * Side by side in the order of the compound, or the last one first, before what joins the other
   * to it: steun aan het land. Where nothing joins them, they are of two things: de Raad, ministers
   * en anderen, but for some, see {@link BareNouns}; so they are where another clause begins
   * between them.
   *
   * @param halves two words with a space between
   */
  Query apart(String halves) {
    List<Term> leftHalf = forms(left(halves));
    List<Term> rightHalf = forms(right(halves));
    if (leftHalf.isEmpty() || rightHalf.isEmpty()) {
      return Phrases.NOTHING;
    }
    IntervalsSource left = any(leftHalf);
    IntervalsSource right = any(rightHalf);
    IntervalsSource turned = Intervals.maxgaps(Links.MOST, Intervals.ordered(right, left));
    IntervalsSource linked = new LinkedHalves(turned, new Links(field));
    IntervalsSource same = Intervals.phrase(left, right);
    return new IntervalQuery(
        field,
        BareNouns.is(last(halves))
            ? Intervals.or(same, linked, Intervals.phrase(right, left))
            : Intervals.or(same, linked));
  }

  /** Side by side in the order of the word: task force. */
  Query sideBySide(String halves) {
    List<Term> left = forms(left(halves));
    List<Term> right = forms(right(halves));
    return left.isEmpty() || right.isEmpty()
        ? Phrases.NOTHING
        : new IntervalQuery(field, Intervals.phrase(any(left), any(right)));
  }

  private static Stream<String> left(String halves) {
    return NounForms.of(halves.substring(0, halves.indexOf(' '))).stream();
  }

  private static Stream<String> right(String halves) {
    return NounForms.of(last(halves)).stream();
  }

  private static String last(String halves) {
    return halves.substring(halves.indexOf(' ') + 1);
  }

  /** Those that the index has. */
  private List<Term> forms(Stream<String> forms) {
    return forms
        .map(form -> new Term(field, terms.of(field, form)))
        .filter(term -> having.applyAsInt(term) > 0)
        .toList();
  }

  private static IntervalsSource any(List<Term> forms) {
    return Intervals.or(
        forms.stream().map(form -> Intervals.term(form.bytes())).toArray(IntervalsSource[]::new));
  }
}
