package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Those who are in something: NAVO-landen. With a word before it, they are those who are not. */
final class Members {
  private static final Pattern WRITTEN =
      Pattern.compile("\\p{L}{2,10}[- \u2010\u2011](?:landen|lidstaten|leden)");

  private static final List<String> NOT = List.of("niet", "non");

  private Members() {}

  /** Whether words are a name of such. */
  static boolean are(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return WRITTEN.matcher(lower).matches()
        && NOT.stream().noneMatch(not -> lower.matches(not + "\\P{L}.*"));
  }

  /** Where they stand, and not those who are not. */
  static IntervalsSource places(Phrases phrases, String field, String words) {
    IntervalsSource members = phrases.places(field, words, 0, true);
    List<IntervalsSource> others =
        NOT.stream()
            .map(not -> Intervals.phrase(phrases.places(field, not, 0, true), members))
            .toList();
    return Intervals.notContainedBy(members, Intervals.or(false, others));
  }
}
