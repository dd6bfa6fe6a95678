package nl.dmmsearch.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The feasts by which Dutch officials name days. */
final class Feast {
  /** Their names, to be put into a pattern. */
  static final String WORDS =
      "kerstdagen|kerstmis|kerst|jaarwisseling|oud en nieuw|pasen|paasdagen|pinksteren|hemelvaart"
          + "|hemelvaartsdag|koningsdag|verantwoordingsdag|sinterklaas|christmas|easter|new year";

  private Feast() {}

  /** The days of a feast in the year; of that at the turn of the year the year that ends. */
  static Period of(String name, int year) {
    LocalDate easter = easter(year);
    return switch (name) {
      case "pasen", "paasdagen", "easter" -> new Period(easter, easter.plusDays(1));
      case "hemelvaart", "hemelvaartsdag" -> Period.day(easter.plusDays(39));
      case "pinksteren" -> new Period(easter.plusDays(49), easter.plusDays(50));
      case "verantwoordingsdag" ->
          Period.day(
              LocalDate.of(year, 5, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY)));
      case "koningsdag" -> Period.day(LocalDate.of(year, 4, 27));
      case "sinterklaas" -> Period.day(LocalDate.of(year, 12, 5));
      case "jaarwisseling", "oud en nieuw", "new year" -> Period.day(LocalDate.of(year, 12, 31));
      default -> new Period(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
    };
  }

  /** Easter Sunday by the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
