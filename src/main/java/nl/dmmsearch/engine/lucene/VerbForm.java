package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/**
 * Where the plural of a noun is a verb: zij namen, namen het besluit, namen eraan deel. As a noun
 * it has no such words beside it.
 */
final class VerbForm {
  private static final List<String> SUBJECTS = List.of("wij", "we", "zij", "ze");

  /** What a verb has right behind it and a plural has not. */
  private static final List<String> OBJECTS =
      List.of(
          "wij", "we", "zij", "ze", "de", "deze", "dit", "een", "geen", "het", "hun", "niet", "ook",
          "u", "zich");

  private VerbForm() {}

  /** Each with the word that tells. */
  static IntervalsSource places(String form, String infinitive) {
    IntervalsSource verb = term(form);
    var places =
        new ArrayList<IntervalsSource>(
            List.of(Intervals.phrase(any(SUBJECTS), verb), Intervals.phrase(verb, any(OBJECTS))));
    for (String half : VerbHalves.halves(infinitive)) {
      places.add(VerbApart.of(new Clause.SplitVerb(infinitive, half), Set.of(form)));
    }
    return Intervals.or(false, places);
  }

  private static IntervalsSource any(List<String> words) {
    return Intervals.or(words.stream().map(VerbForm::term).toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource term(String word) {
    return Intervals.term(new BytesRef(word));
  }
}
