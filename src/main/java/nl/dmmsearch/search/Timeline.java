package nl.dmmsearch.search;

import java.util.List;

/**
 * How often something came up at each meeting.
 *
 * @param total briefs that answer, exact; a brief about two meetings is one
 * @param required how many of the query's words each of them has at least
 * @param spelling what the engine thinks of it
 * @param unplaced how many of them are about none of the points, mostly for want of a meeting date
 * @param points every meeting that the filters let through, the oldest first
 */
public record Timeline(
    long total, int required, Spelling spelling, long unplaced, List<Point> points) {
  /** Checks the number and copies the list. */
  public Timeline {
    if (unplaced < 0 || unplaced > total) {
      throw new IllegalArgumentException("%d of %d are not placed".formatted(unplaced, total));
    }
    points = List.copyOf(points);
  }

  /**
   * A meeting on the line.
   *
   * @param meeting with all its briefs
   * @param hits how many of them answer; 0 where it did not come up
   */
  public record Point(KnownMeeting meeting, long hits) {
    /** Checks the number. */
    public Point {
      if (hits < 0) {
        throw new IllegalArgumentException("hits count from 0, got " + hits);
      }
    }
  }
}
