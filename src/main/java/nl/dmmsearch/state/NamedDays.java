package nl.dmmsearch.state;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reckons which days Dutch words mean, from the day of writing. */
final class NamedDays {
  private static final List<String> WEEKDAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

  /** In the order of the year. */
  private static final List<String> RECESSES =
      List.of("voorjaars", "mei", "zomer", "herfst", "kerst");

  private static final List<String> YEARS =
      List.of(
          "monthYear",
          "seasonYear",
          "recessYear",
          "partYear",
          "qYear",
          "paperYear",
          "feastYear",
          "weekYear",
          "year");

  private final @Nullable LocalDate written;

  /**
   * @param written null where that is not known, and then words without a year mean no day
   */
  NamedDays(@Nullable LocalDate written) {
    this.written = written;
  }

  /**
   * The last day that the words allow; null where that cannot be told.
   *
   * @throws java.time.DateTimeException if they name a day that no calendar has
   */
  @Nullable LocalDate last(DutchTime when) {
    Period period = period(when);
    return period == null ? null : last(when, period);
  }

  private static LocalDate last(DutchTime when, Period period) {
    String which = when.which();
    if (which != null) {
      return when.isBefore() && which.startsWith("begin van")
          ? period.first().minusDays(1)
          : period.part(which).last();
    }
    if (when.has("yearEnd")) {
      return period.last();
    }
    return when.isBefore() && when.has("feast") && isTurn(when)
        ? period.last()
        : lastOf(when, period);
  }

  /** The year that ends is over at its turn, and not before its last day. */
  private static boolean isTurn(DutchTime when) {
    String feast = String.valueOf(when.get("feast"));
    return feast.equals("jaarwisseling") || feast.equals("oud en nieuw");
  }

  private static LocalDate lastOf(DutchTime when, Period period) {
    return when.isBefore() && !when.has("count") ? period.first().minusDays(1) : period.last();
  }

  private @Nullable Period period(DutchTime when) {
    if (when.isDay()) {
      LocalDate day = when.has("figures") ? figures(when) : day(when);
      return day == null ? null : when.has("ofWeek") ? Period.week(day) : days(when, day);
    }
    if (when.has("count")) {
      return written == null ? null : Period.day(DutchTerms.later(written, when));
    }
    LocalDate from = written;
    if (from != null && when.hasAny("thisUnit", "next", "weekend", "weekday", "anyRecess")) {
      return near(from, when);
    }
    Integer year = year(when);
    return year == null ? null : named(when, year);
  }

  /** Of {@code 24 en 25 juni} both. */
  private static Period days(DutchTime when, LocalDate last) {
    int first = when.has("firstDay") ? when.number("firstDay") : last.getDayOfMonth();
    return first < last.getDayOfMonth()
        ? new Period(last.withDayOfMonth(first), last)
        : Period.day(last);
  }

  private static LocalDate figures(DutchTime when) {
    String[] parts = String.valueOf(when.get("figures")).split("[-/.]", -1);
    return LocalDate.of(
        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  private @Nullable LocalDate day(DutchTime when) {
    int day = when.number("day");
    int month = when.month("dayMonth");
    if (when.has("dayYear")) {
      return LocalDate.of(when.number("dayYear"), month, day);
    }
    if (written == null) {
      return null;
    }
    LocalDate thisYear = LocalDate.of(written.getYear(), month, day);
    return thisYear.isBefore(written) ? thisYear.plusYears(1) : thisYear;
  }

  /** What is told by the day of writing alone. */
  private static Period near(LocalDate from, DutchTime when) {
    if (when.has("thisUnit")) {
      boolean week = "week".equals(when.get("thisUnit"));
      return week ? Period.week(from) : Period.month(from.getYear(), from.getMonthValue());
    }
    if (when.has("weekend")) {
      return Period.weekend(from);
    }
    if (when.has("weekday")) {
      DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(when.get("weekday")) + 1);
      return Period.day(from.with(TemporalAdjusters.next(day)));
    }
    return when.has("next") ? next(from, when) : nextRecess(from);
  }

  private static Period next(LocalDate from, DutchTime when) {
    String which = String.valueOf(when.get("next"));
    int ahead = which.startsWith("d") || which.startsWith("l") ? 0 : 1;
    return switch (String.valueOf(when.get("unit"))) {
      case "weekend" -> Period.weekend(from);
      case "week" -> week(Period.week(from.plusWeeks(ahead)), when);
      case "maand" -> {
        LocalDate in = from.plusMonths(ahead);
        yield Period.month(in.getYear(), in.getMonthValue());
      }
      case "kwartaal" -> Period.quarter(from.plusMonths(3L * ahead));
      case "halfjaar" ->
          which.startsWith("k")
              ? Period.day(from.plusMonths(6))
              : Period.half(from.plusMonths(6L * ahead));
      default -> Period.year(from.getYear() + ahead);
    };
  }

  /** A week, or the day of it that is named: {@code volgende week vrijdag}. */
  private static Period week(Period week, DutchTime when) {
    return when.has("dayIn")
        ? Period.day(week.first().plusDays(WEEKDAYS.indexOf(String.valueOf(when.get("dayIn")))))
        : week;
  }

  /** The first that begins after that day. */
  private static Period nextRecess(LocalDate from) {
    return Stream.of(from.getYear(), from.getYear() + 1)
        .flatMap(year -> RECESSES.stream().map(name -> Period.recess(name, year)))
        .filter(recess -> recess.first().isAfter(from))
        .min(Comparator.comparing(Period::first))
        .orElseThrow();
  }

  /** The year that the words mean; null where that cannot be told. */
  private @Nullable Integer year(DutchTime when) {
    for (String group : YEARS) {
      if (when.has(group)) {
        return isBudget(when) ? when.number(group) - 1 : when.number(group);
      }
    }
    if (written == null) {
      return null;
    }
    int year = written.getYear();
    if (when.has("partComing")) {
      String which = String.valueOf(when.get("partComing"));
      return which.startsWith("d") || which.startsWith("l") ? year : year + 1;
    }
    Period here = named(when, year);
    boolean past = here != null && last(when, here).isBefore(written);
    return past ? year + 1 : year;
  }

  /** Budgets are presented in the year before the one they are named by. */
  private static boolean isBudget(DutchTime when) {
    String paper = when.get("paper");
    return paper != null && (paper.endsWith("begroting") || paper.equals("miljoenennota"));
  }

  private static @Nullable Period named(DutchTime when, int year) {
    if (when.has("month")) {
      Period month = Period.month(year, when.month("month"));
      return when.has("nthOf") ? partOf(month, when) : month;
    }
    if (when.has("season")) {
      return Period.season(String.valueOf(when.get("season")), year);
    }
    if (when.has("recess")) {
      return Period.recess(String.valueOf(when.get("recess")), year);
    }
    if (when.hasAny("part", "bare")) {
      return part(when, year);
    }
    if (when.has("q")) {
      return Period.quarter(LocalDate.of(year, 3 * when.number("q"), 1));
    }
    if (when.has("paper")) {
      return Period.budget(String.valueOf(when.get("paper")), year);
    }
    if (when.has("feast")) {
      return Feast.of(String.valueOf(when.get("feast")), year);
    }
    if (when.has("weekNumber")) {
      return week(year, when.number("weekNumber"));
    }
    if (when.has("yearEnd")) {
      return Period.day(LocalDate.of(year, 12, 31));
    }
    return when.hasAny("year", "thisYear") ? Period.year(year) : null;
  }

  /** The first seven days of a month are its first week, the last seven its last. */
  private static Period partOf(Period month, DutchTime when) {
    boolean week = "week".equals(when.get("unitOf"));
    LocalDate first = month.first();
    return switch (String.valueOf(when.get("nthOf"))) {
      case "eerste" -> new Period(first, first.plusDays(week ? 6 : 14));
      case "tweede" ->
          week
              ? new Period(first.plusDays(7), first.plusDays(13))
              : new Period(first.plusDays(15), month.last());
      case "derde" -> new Period(first.plusDays(14), first.plusDays(20));
      case "vierde" -> new Period(first.plusDays(21), first.plusDays(27));
      default -> new Period(month.last().minusDays(week ? 6 : 14), month.last());
    };
  }

  private static Period week(int year, int number) {
    LocalDate within = LocalDate.of(year, 1, 4);
    return Period.week(within.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number));
  }

  private static Period part(DutchTime when, int year) {
    String part = String.valueOf(when.has("part") ? when.get("part") : when.get("bare"));
    int months = part.equals("kwartaal") ? 3 : 6;
    int number =
        switch (String.valueOf(when.get("nth"))) {
          case "eerste", "1e" -> 1;
          case "tweede", "2e" -> 2;
          case "derde", "3e" -> 3;
          default -> 12 / months;
        };
    return Period.months(year, (number - 1) * months + 1, number * months);
  }
}
