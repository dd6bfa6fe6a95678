package nl.dmmsearch.search.meaning;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;

/**
 * A year, a month or a week that is counted from today: {@code vorig jaar}, {@code deze maand}.
 *
 * @param days that it means
 * @param isYear whether it is a year
 */
record RelativeDate(DateSpan days, boolean isYear) {
  /** In lower case. What is yet to come was written about, but not written then. */
  static final Pattern FORM =
      Pattern.compile("(vorig|dit|vorige|deze) (jaar|maand|week)\\.?(?= |$)");

  static RelativeDate of(MatchResult typed, LocalDate today) {
    int back = typed.group(1).startsWith("vorig") ? 1 : 0;
    return switch (typed.group(2)) {
      case "jaar" -> new RelativeDate(DateSpan.year(today.getYear() - back), true);
      case "maand" -> {
        YearMonth month = YearMonth.from(today).minusMonths(back);
        yield new RelativeDate(new DateSpan(month.atDay(1), month.atEndOfMonth()), false);
      }
      default -> {
        LocalDate monday = today.minusWeeks(back).with(previousOrSame(DayOfWeek.MONDAY));
        yield new RelativeDate(new DateSpan(monday, monday.plusDays(6)), false);
      }
    };
  }

  /** As letters write it: {@code 2025}, {@code oktober 2026}. */
  String written() {
    if (isYear) {
      return String.valueOf(days.first().getYear());
    }
    return days.isMonth()
        ? DutchDays.of(days.first()).substring(2)
        : DutchDays.of(new DateRange(days.first(), days.last()));
  }
}
