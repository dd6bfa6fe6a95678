package nl.dmmsearch.search;

import java.time.LocalDate;
import nl.dmmsearch.brief.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, both ends inclusive, either end open.
 *
 * @param from first day; null is open
 * @param to last day; null is open
 */
public record DateBounds(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Checks that the range does not end before it starts. */
  public DateBounds {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a range must not end before it starts: " + from + " to " + to);
    }
  }

  /** The range of all days. */
  public static DateBounds open() {
    return new DateBounds(null, null);
  }

  /** Whether some day of {@code dates} lies in it. */
  public boolean overlaps(DateRange dates) {
    return (from == null || !dates.end().isBefore(from))
        && (to == null || !dates.start().isAfter(to));
  }

  /** Whether it holds for any day, known or not. */
  public boolean isOpen() {
    return from == null && to == null;
  }
}
