package nl.dmmsearch.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The days that the words for a time can mean. */
record Period(LocalDate first, LocalDate last) {
  static Period day(LocalDate day) {
    return new Period(day, day);
  }

  static Period month(int year, int month) {
    YearMonth in = YearMonth.of(year, month);
    return new Period(in.atDay(1), in.atEndOfMonth());
  }

  static Period months(int year, int from, int to) {
    return new Period(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }

  static Period year(int year) {
    return months(year, 1, 12);
  }

  static Period week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6));
  }

  /** From Saturday on, the first that is not past. */
  static Period weekend(LocalDate from) {
    LocalDate sunday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Period(sunday.minusDays(1), sunday);
  }

  static Period quarter(LocalDate within) {
    int first = (within.getMonthValue() - 1) / 3 * 3 + 1;
    return months(within.getYear(), first, first + 2);
  }

  static Period half(LocalDate within) {
    int first = within.getMonthValue() <= 6 ? 1 : 7;
    return months(within.getYear(), first, first + 5);
  }

  /** A season from its first day by the calendar; a winter begins in the year it is named by. */
  static Period season(String name, int year) {
    return switch (name) {
      case "voorjaar", "lente" -> season(year, Month.MARCH);
      case "zomer" -> season(year, Month.JUNE);
      case "najaar", "herfst" -> season(year, Month.SEPTEMBER);
      default -> season(year, Month.DECEMBER);
    };
  }

  private static Period season(int year, Month month) {
    LocalDate first = LocalDate.of(year, month, 21);
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  /**
   * A recess of parliament. It begins on a Friday that moves within a week; how long it lasts
   * matters to no deadline that is set before it.
   */
  static Period recess(String name, int year) {
    LocalDate earliest =
        switch (name) {
          case "zomer" -> LocalDate.of(year, 7, 3);
          case "herfst" -> LocalDate.of(year, 10, 16);
          case "kerst" -> LocalDate.of(year, 12, 18);
          case "mei" -> LocalDate.of(year, 4, 20);
          default -> LocalDate.of(year, 2, 15);
        };
    LocalDate friday = earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return new Period(
        friday, friday.plusWeeks(name.equals("zomer") ? 8 : name.equals("herfst") ? 1 : 2));
  }

  /**
   * The day on which a paper of the budget year is due: Prinsjesdag on the third Tuesday of
   * September, the Voorjaarsnota by 1 June and the Najaarsnota by 1 December (Comptabiliteitswet
   * 2016, articles 2.23 and 2.26).
   */
  static Period budget(String paper, int year) {
    return switch (paper) {
      case "voorjaarsnota" -> day(LocalDate.of(year, 6, 1));
      case "najaarsnota" -> day(LocalDate.of(year, 12, 1));
      default ->
          day(
              LocalDate.of(year, 9, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY)));
    };
  }

  /** The part of it that {@code eind}, {@code begin} or {@code medio} means. */
  Period part(String which) {
    if (which.contains(" maanden")) {
      return part(which.startsWith("eerste") ? "begin" : "eind");
    }
    if (which.startsWith("ultimo")) {
      return day(last);
    }
    if (first.plusYears(1).minusDays(1).equals(last)) {
      return ofYear(which);
    }
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (which.startsWith("eind")) {
      return new Period(first.plusDays(days * 2 / 3), last);
    }
    return which.startsWith("begin")
        ? new Period(first, first.plusDays(Math.round(days / 3.0) - 1))
        : new Period(first.plusDays(days / 3), first.plusDays(Math.round(days * 2 / 3.0) - 1));
  }

  /** Begin is the first quarter, medio the weeks around 1 July, eind the last four months. */
  private Period ofYear(String which) {
    int year = first.getYear();
    if (which.startsWith("eind")) {
      return months(year, 9, 12);
    }
    return which.startsWith("begin") ? months(year, 1, 3) : months(year, 6, 7);
  }

  /** The day that many working days later, holidays not reckoned with. */
  static LocalDate workingDays(LocalDate from, int count) {
    LocalDate day = from;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return day;
  }
}
