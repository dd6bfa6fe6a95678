package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what stands on a page into the order in which a person reads it. */
final class ReadingOrder {
  private static final int DEEPEST = 12;

  private final List<PdfLine> lines = new ArrayList<>();

  private ReadingOrder() {}

  static List<PdfLine> of(List<Segment> segments) {
    var order = new ReadingOrder();
    order.read(
        segments.stream()
            .sorted(
                Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left))
            .toList(),
        false,
        0);
    return order.lines;
  }

  private void read(List<Segment> segments, boolean side, int depth) {
    Gutter gutter = depth < DEEPEST ? Gutter.widest(segments) : null;
    if (gutter == null) {
      lineByLine(segments, side);
      return;
    }
    read(segments.subList(0, gutter.from()), side, depth + 1);
    switch (gutter.kind()) {
      case NEWSPAPER -> {
        read(gutter.left(), side, depth + 1);
        int next = lines.size();
        read(gutter.right(), side, depth + 1);
        runOn(next);
      }
      case SIDE_LEFT -> {
        read(gutter.left(), true, depth + 1);
        read(gutter.right(), side, depth + 1);
      }
      case SIDE_RIGHT -> {
        read(gutter.right(), true, depth + 1);
        read(gutter.left(), side, depth + 1);
      }
    }
    read(segments.subList(gutter.to(), segments.size()), side, depth + 1);
  }

  /** A sentence goes on from one column into the next: no empty line parts them. */
  private void runOn(int next) {
    if (next > 0 && next < lines.size()) {
      PdfLine line = lines.get(next);
      lines.set(next, new PdfLine(line.text(), line.place(), line.side(), false));
    }
  }

  private void lineByLine(List<Segment> segments, boolean side) {
    boolean opens = true;
    for (List<Segment> row : LevelRows.of(segments)) {
      String text = LineText.of(row);
      if (!text.isBlank()) {
        lines.add(new PdfLine(text, place(row), side, opens));
        opens = false;
      }
    }
  }

  private static Segment place(List<Segment> row) {
    Segment longest = row.stream().max(Comparator.comparingDouble(Segment::width)).orElseThrow();
    float right = row.stream().map(Segment::right).max(Float::compare).orElseThrow();
    boolean bold = row.stream().allMatch(Segment::bold);
    return new Segment(
        longest.text(), row.getFirst().left(), right, longest.baseline(), longest.size(), bold);
  }
}
