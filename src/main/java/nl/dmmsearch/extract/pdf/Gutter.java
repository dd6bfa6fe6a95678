package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strip of paper that parts two columns. A table and the labels of a letterhead have such strips
 * too, but are read line by line.
 *
 * @param from place of the first segment beside the strip
 * @param to place behind the last one
 * @param left segments on its left side, from the top
 * @param right segments on its right side
 * @param kind what it parts
 * @param rows lines on the side that has fewest
 */
record Gutter(int from, int to, List<Segment> left, List<Segment> right, Kind kind, int rows) {
  /** What stands on the two sides. */
  enum Kind {
    /** Text that runs from the foot of one column to the head of the next. */
    NEWSPAPER,
    /** Labels and addresses on the left, text on the right. */
    SIDE_LEFT,
    /** Text on the left, labels and addresses on the right. */
    SIDE_RIGHT
  }

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:datum|betreft|onderwerp|onze referentie|uw referentie|ons kenmerk|uw kenmerk"
              + "|kenmerk|bijlagen?(?:\\(n\\))?|contactpersoon|telefoon|afschrift aan|uw brief) ?:?");

  /** Of the type: so wide a strip is at least. */
  private static final float NARROWEST = 0.8f;

  /** Of the width of both: so wide a column beside the text is at most. */
  private static final float SIDE = 0.36f;

  private static final double SMALLER = 0.9;

  /** The strip with most lines on both sides; null where there is none. */
  static @Nullable Gutter widest(List<Segment> segments) {
    Gutter best = null;
    for (float edge : edges(segments)) {
      Gutter found = at(segments, edge);
      if (found != null && (best == null || found.rows() > best.rows())) {
        best = found;
      }
    }
    return best;
  }

  private static List<Float> edges(List<Segment> segments) {
    var edges = new ArrayList<Float>();
    float last = Float.NEGATIVE_INFINITY;
    for (float left : segments.stream().map(Segment::left).sorted().toList()) {
      if (left - last > 2) {
        edges.add(left);
        last = left;
      }
    }
    return edges;
  }

  private static @Nullable Gutter at(List<Segment> segments, float edge) {
    Gutter best = null;
    int from = 0;
    for (int i = 0; i <= segments.size(); i++) {
      if (i == segments.size() || crosses(segments.get(i), edge)) {
        Gutter found = between(segments, from, i, edge);
        if (found != null && (best == null || found.rows() > best.rows())) {
          best = found;
        }
        from = i + 1;
      }
    }
    return best;
  }

  private static boolean crosses(Segment segment, float edge) {
    return segment.left() < edge - 0.5f && segment.right() > edge - NARROWEST * segment.size();
  }

  private static @Nullable Gutter between(List<Segment> all, int from, int to, float edge) {
    var left = new ArrayList<Segment>();
    var right = new ArrayList<Segment>();
    for (Segment segment : all.subList(from, to)) {
      (segment.left() < edge - 0.5f ? left : right).add(segment);
    }
    if (left.size() < 2 || right.size() < 2 || !overlap(left, right)) {
      return null;
    }
    Column before = Column.of(left);
    Column behind = Column.of(right);
    int rows = Math.min(before.rows().size(), behind.rows().size());
    boolean news = before.isProse() && behind.isProse() && isOneType(left, right);
    Kind kind = news ? Kind.NEWSPAPER : rows < 2 ? null : side(before, behind, left, right);
    return kind == null ? null : new Gutter(from, to, left, right, kind, rows);
  }

  private static @Nullable Kind side(
      Column before, Column behind, List<Segment> left, List<Segment> right) {
    float one = before.width();
    float other = behind.width();
    float all = one + other;
    if (other < SIDE * all && left.size() > 2 && isApart(right, left)) {
      return Kind.SIDE_RIGHT;
    }
    boolean side = one < SIDE * all && right.size() > 2 && isApart(left, right);
    return side ? Kind.SIDE_LEFT : null;
  }

  private static boolean overlap(List<Segment> left, List<Segment> right) {
    return left.getFirst().baseline() < right.getLast().baseline()
        && right.getFirst().baseline() < left.getLast().baseline();
  }

  /** What stands beside the text is often set smaller. */
  private static boolean isOneType(List<Segment> left, List<Segment> right) {
    double one = size(left);
    double other = size(right);
    return Math.min(one, other) > SMALLER * Math.max(one, other);
  }

  private static double size(List<Segment> column) {
    return Ordered.at(column.stream().mapToDouble(Segment::size).toArray(), 0.5);
  }

  /** Lines of a table stand level with those beside them; a column apart has its own. */
  private static boolean isApart(List<Segment> side, List<Segment> text) {
    long level = side.stream().filter(one -> text.stream().anyMatch(o -> isLevel(one, o))).count();
    return level * 2 < side.size() || holdsValues(side);
  }

  private static boolean isLevel(Segment one, Segment other) {
    return Math.abs(one.baseline() - other.baseline()) < 1.5f;
  }

  /** Whether a label has its value under it rather than beside it. */
  private static boolean holdsValues(List<Segment> side) {
    for (int i = 0; i + 1 < side.size(); i++) {
      Segment next = side.get(i + 1);
      float gap = next.baseline() - side.get(i).baseline();
      if (LABEL.matcher(side.get(i).text()).matches()
          && !LABEL.matcher(next.text()).matches()
          && gap < 2.2f * next.size()) {
        return true;
      }
    }
    return false;
  }
}
