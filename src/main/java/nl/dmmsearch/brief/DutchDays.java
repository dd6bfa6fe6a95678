package nl.dmmsearch.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as Dutch letters do. */
public final class DutchDays {
  private static final Locale DUTCH = Locale.of("nl");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", DUTCH);

  private DutchDays() {}

  /** {@code 3 oktober 2024}. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 17 en 18 oktober 2024}; from the third day on {@code 17 tot en met 19 oktober 2024}. */
  public static String of(DateRange days) {
    if (days.start().equals(days.end())) {
      return of(days.start());
    }
    boolean neighbours = days.start().plusDays(1).equals(days.end());
    return beginning(days) + (neighbours ? " en " : " tot en met ") + of(days.end());
  }

  private static String beginning(DateRange days) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    if (start.getYear() != end.getYear()) {
      return of(start);
    }
    return start.getMonth() == end.getMonth()
        ? String.valueOf(start.getDayOfMonth())
        : DAY_AND_MONTH.format(start);
  }
}
