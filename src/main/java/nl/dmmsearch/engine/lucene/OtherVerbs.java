package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Set;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Verbs that are another one where a half of them stands apart: who valt een post aan does not
 * fall. To see that, texts are read, so only what is shown is told apart.
 */
final class OtherVerbs {
  private static final Phrases PHRASES = new Phrases(Analysis.querying());

  private OtherVerbs() {}

  /** Whether a word is of a verb that has others like that. */
  static boolean mayBe(String word) {
    return !Lookalikes.has(word) && !others(word).isEmpty();
  }

  /** Where a word stands by itself, in one of the fields of a text. */
  static Query without(String word, String field) {
    IntervalsSource alone =
        Intervals.notContainedBy(
            Intervals.fixField(field, PHRASES.places(field, word, 0, true)),
            Intervals.fixField(Schema.EXACT, Intervals.or(false, others(word))));
    return new IntervalQuery(Schema.PARTS, alone);
  }

  private static List<IntervalsSource> others(String word) {
    Set<String> verbs = OtherStems.infinitives(WrittenWords.folded(word));
    return verbs.stream()
        .flatMap(verb ->
            VerbHalves.halves(verb).stream()
                .map(half -> VerbApart.of(new Clause.SplitVerb(verb, half))))
        .toList();
  }
}
