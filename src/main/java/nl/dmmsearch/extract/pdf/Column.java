package nl.dmmsearch.extract.pdf;

import java.util.List;

/**
 * What stands on one side of a strip. A line that was stretched to fill its column falls apart into
 * segments: it is judged as one row.
 *
 * @param rows of segments, from the top
 * @param width from the leftmost to the rightmost of them
 */
record Column(List<List<Segment>> rows, float width) {
  private static final float FULL_LINES = 0.55f;
  private static final int PROSE_LETTERS = 20;
  private static final int PROSE_ROWS = 4;

  /** Points: cells of a table begin so exactly under each other. */
  private static final float ALIGNED = 1.5f;

  private static final int TABLE_ROWS = 3;

  static Column of(List<Segment> segments) {
    float left = segments.stream().map(Segment::left).min(Float::compare).orElse(0f);
    float right = segments.stream().map(Segment::right).max(Float::compare).orElse(0f);
    return new Column(LevelRows.of(segments), right - left);
  }

  /** Whether the rows are full enough to be lines of running text. */
  boolean isProse() {
    if (rows.size() < PROSE_ROWS) {
      return false;
    }
    double ink = 0;
    int letters = 0;
    for (List<Segment> row : rows) {
      for (Segment segment : row) {
        ink += segment.width();
        letters += segment.text().length();
      }
    }
    return ink >= FULL_LINES * width * rows.size()
        && letters >= PROSE_LETTERS * rows.size()
        && !isTable();
  }

  /** Stretched lines have their gaps anywhere, the rows of a table under each other. */
  private boolean isTable() {
    return rows.stream()
        .flatMap(row -> row.stream().skip(1))
        .anyMatch(cell -> {
          long under = rows.stream().filter(row -> hasCellAt(row, cell.left())).count();
          return under >= TABLE_ROWS && 2 * under >= rows.size();
        });
  }

  private static boolean hasCellAt(List<Segment> row, float left) {
    return row.stream().skip(1).anyMatch(cell -> Math.abs(cell.left() - left) < ALIGNED);
  }
}
