package nl.dmmsearch.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import nl.dmmsearch.brief.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A day or a range of days as a text names it, the year possibly left out.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param first day
 * @param last day; the same where one day is named
 * @param firstYear null where neither day has a year
 * @param lastYear null where the last day has none
 * @param direction which way from the day of writing
 */
record DateMention(
    int start,
    int end,
    MonthDay first,
    MonthDay last,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    Direction direction) {

  /** Whether the text says that the day is past or to come. */
  enum Direction {
    /** {@code jl.} */
    PAST,
    /** {@code a.s.} */
    COMING,
    /** {@code dit jaar} */
    THIS_YEAR,
    /** {@code volgend jaar} */
    NEXT_YEAR,
    /** {@code vorig jaar} */
    LAST_YEAR,
    /** None of these. */
    UNSAID
  }

  boolean hasYear() {
    return lastYear != null;
  }

  boolean sameDays(DateMention other) {
    return first.equals(other.first) && last.equals(other.last);
  }

  /** The dates, where the text gives the year. */
  @Nullable DateRange dates() {
    return lastYear == null ? null : inYear(lastYear);
  }

  /** The dates with their last day in {@code year}; null where the calendar has no such day. */
  @Nullable DateRange inYear(int year) {
    int begin = firstYear != null && lastYear != null ? firstYear : yearOfFirst(year);
    try {
      LocalDate from = LocalDate.of(begin, first.getMonthValue(), first.getDayOfMonth());
      LocalDate to = LocalDate.of(year, last.getMonthValue(), last.getDayOfMonth());
      return to.isBefore(from) ? null : new DateRange(from, to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int yearOfFirst(int yearOfLast) {
    return first.isAfter(last) ? yearOfLast - 1 : yearOfLast;
  }
}
