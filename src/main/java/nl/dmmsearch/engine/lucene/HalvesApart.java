package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
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
   * en anderen; so they are where another clause begins between them. Small words stand everywhere:
   * where both halves are common, one word or two may be between them, whatever they are.
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
    boolean common = areCommon(leftHalf) && areCommon(rightHalf);
    var apart = new ArrayList<IntervalsSource>(List.of(Intervals.phrase(left, right)));
    if (common) {
      apart.add(turned(right, left));
    } else {
      List<Term> joining = forms(Particles.joining());
      if (!joining.isEmpty()) {
        apart.add(inOneClause(turned(Intervals.phrase(right, unmarked(joining)), left)));
      }
      List<Term> sought = forms(Stream.of(Particles.FOR));
      if (!sought.isEmpty()) {
        IntervalsSource last = Intervals.phrase(right, unmarked(sought));
        apart.add(Intervals.maxgaps(Phrases.NEXT, Intervals.ordered(last, left)));
      }
    }
    return new IntervalQuery(field, Intervals.or(apart.toArray(IntervalsSource[]::new)));
  }

  private static IntervalsSource unmarked(List<Term> forms) {
    return new Unmarked(any(forms));
  }

  private IntervalsSource inOneClause(IntervalsSource apart) {
    var others = new ArrayList<IntervalsSource>();
    for (Term parting : forms(Particles.parting())) {
      others.add(Intervals.term(parting.bytes()));
    }
    for (Term relative : forms(Particles.relative())) {
      IntervalsSource term = Intervals.term(relative.bytes());
      others.add(Intervals.extend(term, Particles.BEFORE_RELATIVE, 0));
    }
    return others.isEmpty()
        ? apart
        : Intervals.notContaining(apart, Intervals.or(others.toArray(IntervalsSource[]::new)));
  }

  private boolean areCommon(List<Term> forms) {
    return forms.stream().mapToInt(having).sum() > Ranking.COMMON;
  }

  private static IntervalsSource turned(IntervalsSource joined, IntervalsSource left) {
    return Intervals.maxgaps(Spacings.FARTHEST, Intervals.ordered(joined, left));
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
    return NounForms.of(halves.substring(halves.indexOf(' ') + 1)).stream();
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
