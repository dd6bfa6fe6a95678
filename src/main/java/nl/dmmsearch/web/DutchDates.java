package nl.dmmsearch.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.dmmsearch.brief.DateRange;

/** Dates as Dutch letters write them. */
final class DutchDates {
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", DUTCH);

  private DutchDates() {}

  /** {@code 3 oktober 2024}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 17 en 18 oktober 2024}; from the third day on {@code 17 tot en met 19 oktober 2024}. */
  static String range(DateRange range) {
    if (range.start().equals(range.end())) {
      return day(range.start());
    }
    boolean neighbours = range.start().plusDays(1).equals(range.end());
    return beginning(range) + (neighbours ? " en " : " tot en met ") + day(range.end());
  }

  private static String beginning(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (start.getYear() != end.getYear()) {
      return day(start);
    }
    return start.getMonth() == end.getMonth()
        ? String.valueOf(start.getDayOfMonth())
        : DAY_AND_MONTH.format(start);
  }
}
