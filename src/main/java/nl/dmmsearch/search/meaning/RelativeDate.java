package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DutchDays;

/**
 * A year or a month that is counted from today: {@code vorig jaar}, {@code deze maand}.
 *
 * @param days that it means
 * @param isYear whether it is a year
 */
record RelativeDate(DateSpan days, boolean isYear) {
  /** In lower case. What is yet to come was written about, but not written then. */
  static final Pattern FORM = Pattern.compile("(vorig|dit|vorige|deze) (jaar|maand)\\.?(?= |$)");

  static RelativeDate of(MatchResult typed, LocalDate today) {
    boolean year = typed.group(2).equals("jaar");
    int back = typed.group(1).startsWith("vorig") ? 1 : 0;
    if (year) {
      int meant = today.getYear() - back;
      return new RelativeDate(
          new DateSpan(LocalDate.of(meant, 1, 1), LocalDate.of(meant, 12, 31)), true);
    }
    YearMonth meant = YearMonth.from(today).minusMonths(back);
    return new RelativeDate(new DateSpan(meant.atDay(1), meant.atEndOfMonth()), false);
  }

  /** As letters write it: {@code 2025}, {@code oktober 2026}. */
  String written() {
    return isYear
        ? String.valueOf(days.first().getYear())
        : DutchDays.of(days.first()).substring(2);
  }
}
