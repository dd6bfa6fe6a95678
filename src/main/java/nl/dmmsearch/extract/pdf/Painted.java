package nl.dmmsearch.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas of a page that were painted so far: white letters show on these, and only on these. */
final class Painted {
  /** A page with more areas is a drawing; the first ones are its backgrounds. */
  private static final int MOST = 2_000;

  private final List<Rectangle2D> areas = new ArrayList<>();
  private Rectangle2D.@Nullable Float path;
  private int fills;

  /** Takes a point into the path that is being drawn. */
  void point(double x, double y) {
    if (path == null) {
      path = new Rectangle2D.Float((float) x, (float) y, 0, 0);
    } else {
      path.add(x, y);
    }
  }

  /** The path was filled. */
  void fill(boolean white) {
    fills++;
    if (path != null && !white) {
      area(path);
    }
    path = null;
  }

  /** The path was drawn otherwise, or not at all. */
  void drop() {
    path = null;
  }

  void area(Rectangle2D area) {
    if (areas.size() < MOST) {
      areas.add(area);
    }
  }

  boolean covers(double x, double y) {
    return areas.stream().anyMatch(area -> area.contains(x, y));
  }

  int fills() {
    return fills;
  }
}
