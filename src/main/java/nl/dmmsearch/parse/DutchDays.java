package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import nl.dmmsearch.brief.DateRange;

/** Writes dates as Dutch titles do: {@code 17 en 18 oktober 2024}. */
final class DutchDays {
  private static final Locale DUTCH = Locale.of("nl");
  private static final DateTimeFormatter DAY = pattern("d");
  private static final DateTimeFormatter DAY_MONTH = pattern("d MMMM");
  private static final DateTimeFormatter FULL = pattern("d MMMM uuuu");

  private DutchDays() {}

  static String of(DateRange dates) {
    LocalDate start = dates.start();
    LocalDate end = dates.end();
    if (start.equals(end)) {
      return FULL.format(end);
    }
    String between = start.plusDays(1).equals(end) ? " en " : " t/m ";
    return first(start, end) + between + FULL.format(end);
  }

  static String of(LocalDate day) {
    return FULL.format(day);
  }

  private static String first(LocalDate start, LocalDate end) {
    if (start.getYear() != end.getYear()) {
      return FULL.format(start);
    }
    return (start.getMonth() == end.getMonth() ? DAY : DAY_MONTH).format(start);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, DUTCH).withResolverStyle(ResolverStyle.STRICT);
  }
}
