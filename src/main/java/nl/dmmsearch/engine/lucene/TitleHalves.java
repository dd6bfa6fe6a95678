package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Titles that are the last half of another one as well, which is somebody else: a
 * minister-president is no president, and the secretaris-generaal of an alliance no general.
 */
final class TitleHalves {
  private static final Set<String> BEFORE_PRESIDENT = Set.of("minister", "vice", "oud", "ex");

  private static final Set<String> BEFORE_GENERAAL =
      Set.of("secretaris", "directeur", "inspecteur", "procureur", "gouverneur", "consul", "oud");

  /** What stands before a title with a hyphen, by all its forms. */
  private static final Map<String, Set<String>> BEFORE =
      Map.of(
          "president", BEFORE_PRESIDENT,
          "presidents", BEFORE_PRESIDENT,
          "presidenten", BEFORE_PRESIDENT,
          "generaal", BEFORE_GENERAAL,
          "generaals", BEFORE_GENERAAL);

  private TitleHalves() {}

  /** Whether a word is one. */
  static boolean is(String word) {
    return BEFORE.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Where one stands that is no half of another. */
  static IntervalsSource alone(Phrases phrases, String field, String title) {
    IntervalsSource one = phrases.places(field, title, 0, true);
    List<IntervalsSource> longer =
        BEFORE.getOrDefault(title.toLowerCase(Locale.ROOT), Set.of()).stream()
            .sorted()
            .map(first -> Intervals.phrase(phrases.places(field, first, 0, true), one))
            .toList();
    return Intervals.notContainedBy(one, Intervals.or(false, longer));
  }
}
