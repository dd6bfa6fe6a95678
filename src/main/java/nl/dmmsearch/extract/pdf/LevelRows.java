package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts segments together that stand level. */
final class LevelRows {
  /** Of the type: segments of one line lie so level. */
  private static final float LEVEL = 0.3f;

  private LevelRows() {}

  /** The rows of {@code segments}, which are in the order of their baselines. */
  static List<List<Segment>> of(List<Segment> segments) {
    var rows = new ArrayList<List<Segment>>();
    for (Segment segment : segments) {
      if (rows.isEmpty() || !isLevel(rows.getLast().getFirst(), segment)) {
        rows.add(new ArrayList<>(1));
      }
      rows.getLast().add(segment);
    }
    for (List<Segment> row : rows) {
      if (row.size() > 1) {
        row.sort(Comparator.comparingDouble(Segment::left));
      }
    }
    return rows;
  }

  private static boolean isLevel(Segment first, Segment next) {
    return next.baseline() - first.baseline() <= LEVEL * Math.min(first.size(), next.size());
  }
}
