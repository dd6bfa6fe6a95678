package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.dmmsearch.search.DateBounds;

/**
 * The days that a date means.
 *
 * @param first of them
 * @param last of them, not before the first
 */
record DateSpan(LocalDate first, LocalDate last) {
  private static final int YEARS = 10;

  DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  boolean isDay() {
    return first.equals(last);
  }

  boolean isMonth() {
    return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
  }

  /** Whether it is ten years from one that ends in a nought. */
  boolean isDecade() {
    return first.getDayOfYear() == 1
        && first.getYear() % YEARS == 0
        && last.equals(first.plusYears(YEARS).minusDays(1));
  }

  DateBounds bounds() {
    return new DateBounds(first, last);
  }

  DateBounds untilEndOf(DateSpan other) {
    return new DateBounds(first, other.last);
  }

  DateBounds andLater() {
    return new DateBounds(first, null);
  }

  DateBounds after() {
    return new DateBounds(last.plusDays(1), null);
  }

  DateBounds before() {
    return new DateBounds(null, first.minusDays(1));
  }

  DateBounds andEarlier() {
    return new DateBounds(null, last);
  }
}
