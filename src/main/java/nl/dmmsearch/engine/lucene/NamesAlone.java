package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Where a name stands that begins or ends names of something else. */
final class NamesAlone {
  private NamesAlone() {}

  /**
   * Where the first of some names stands and is no part of another.
   *
   * @param names the others are behind a {@link Clause.Not}
   */
  static IntervalsSource places(Phrases phrases, String field, List<Clause> names) {
    // With one that is nowhere they stay one choice: else each of them would have to be all.
    List<IntervalsSource> longer =
        Stream.concat(
                Stream.of(Intervals.noIntervals("no longer name")),
                names.stream().skip(1).map(name -> places(phrases, field, name)))
            .toList();
    return Intervals.notContainedBy(
        places(phrases, field, names.getFirst()), Intervals.or(false, longer));
  }

  private static IntervalsSource places(Phrases phrases, String field, Clause name) {
    String text = Wording.shown(name instanceof Clause.Not(Clause other) ? other : name);
    return phrases.places(field, text, 0, true);
  }
}
