package nl.dmmsearch.brief;

import java.time.LocalDate;

/** First and last day of something, both inclusive; one day has the same twice. */
public record DateRange(LocalDate start, LocalDate end) {
  /** Checks that the range does not end before it starts. */
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a range must not end before it starts: " + start + " to " + end);
    }
  }

  /** The range of one day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether there is a day in both. */
  public boolean overlaps(DateRange other) {
    return !end.isBefore(other.start) && !other.end.isBefore(start);
  }
}
