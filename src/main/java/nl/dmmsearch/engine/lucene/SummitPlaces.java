package nl.dmmsearch.engine.lucene;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A summit under the name of its place, between which letters mostly put its days: NAVO-top in
 * Madrid is also the NAVO-top van 29 en 30 juni 2022 te Madrid.
 */
final class SummitPlaces {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(?:navo|nato)[- ])?top in (\\p{L}.*)", Pattern.CASE_INSENSITIVE);

  private static final String SUMMIT = "top";

  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.of("nl")))
          .toList();

  /** As many words as days need: die op 29 en 30 juni 2022. */
  private static final int DAYS = 7;

  private SummitPlaces() {}

  /** Whether words are a name of one. */
  static boolean are(String words) {
    return WRITTEN.matcher(words).matches();
  }

  /** Looks for one; where its days stand among its words, they need not be next to each other. */
  static Query lookedFor(Phrases phrases, String field, String words) {
    return new DisjunctionMaxQuery(
        List.of(
            phrases.inOrder(field, words),
            new IntervalQuery(field, withDays(phrases, field, words))),
        0);
  }

  /** Where one stands. */
  static IntervalsSource places(Phrases phrases, String field, String words) {
    return Intervals.or(phrases.places(field, words, 0, true), withDays(phrases, field, words));
  }

  private static IntervalsSource withDays(Phrases phrases, String field, String words) {
    String place = WRITTEN.matcher(words).replaceFirst("$1");
    IntervalsSource there =
        Intervals.phrase(
            any(phrases, field, Stream.of("in", "te")), phrases.places(field, place, 0, true));
    IntervalsSource far =
        Intervals.maxgaps(DAYS, Intervals.ordered(phrases.places(field, SUMMIT, 0, true), there));
    return Intervals.containing(far, any(phrases, field, MONTHS.stream()));
  }

  private static IntervalsSource any(Phrases phrases, String field, Stream<String> words) {
    return new Unmarked(
        Intervals.or(
            words
                .map(word -> phrases.places(field, word, 0, true))
                .toArray(IntervalsSource[]::new)));
  }
}
