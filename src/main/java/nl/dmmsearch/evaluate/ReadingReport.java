package nl.dmmsearch.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outcome of an evaluation of what was read.
 *
 * @param briefs how many were labelled
 * @param scores per field that was judged
 * @param misses in the order of the labels
 */
public record ReadingReport(
    int briefs, Map<ReadingField, ReadingScore> scores, List<ReadingMiss> misses) {
  /** Copies what it gets. */
  public ReadingReport {
    var ordered = new EnumMap<ReadingField, ReadingScore>(ReadingField.class);
    ordered.putAll(scores);
    scores = Collections.unmodifiableMap(ordered);
    misses = List.copyOf(misses);
  }

  /** The score of one field; nothing right or wrong where it was not judged. */
  public ReadingScore score(ReadingField field) {
    return scores.getOrDefault(field, new ReadingScore(0, 0, 0));
  }

  /** A table of the fields, then every miss, for a terminal. */
  public String text() {
    String table =
        scores.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    String details = misses.stream().map(miss -> "  " + miss + "\n").collect(Collectors.joining());
    return "%d briefs%n%-15s %9s %6s %6s %5s %5s %6s%n%s%s"
        .formatted(
            briefs,
            "field",
            "precision",
            "recall",
            "f1",
            "right",
            "wrong",
            "missed",
            table,
            details);
  }

  private static String line(ReadingField field, ReadingScore score) {
    return String.format(
        Locale.ROOT,
        "%-15s %9.3f %6.3f %6.3f %5d %5d %6d%n",
        field.key(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }
}
