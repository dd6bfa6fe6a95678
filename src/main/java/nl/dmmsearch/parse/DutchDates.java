package nl.dmmsearch.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.parse.DateMention.Direction;
import org.jspecify.annotations.Nullable;

/** Finds dates in the forms that Dutch officials write. */
final class DutchDates {
  private static final String MONTH =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
          + "|(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\b\\.?)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final String WEEKDAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )";
  private static final String YEAR = "(?:,? ((?:19|20)\\d{2})(?!\\d)| ['’](\\d{2})(?!\\d))";
  private static final String BETWEEN =
      " ?(?:tot en met|t/m|t\\.e\\.m\\.|tot|en|&|[-–—−/]) ?" + WEEKDAY + "?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\d.,/-])(?:(\\d{1,2})(?: ("
              + MONTH
              + ")"
              + YEAR
              + "?)?"
              + BETWEEN
              + ")?(?<!\\d)(\\d{1,2})(?:e|de|ste)? ("
              + MONTH
              + ")(?!\\p{L})"
              + YEAR
              + "?(?: (a\\.s\\.?|as\\b\\.?|aanstaande|jl\\b\\.?|j\\.l\\.|l\\.l\\.|jongstleden))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

  private DutchDates() {}

  /** The dates in {@code text}, in order; what no calendar has is left out. */
  static List<DateMention> find(CharSequence text) {
    var found = new ArrayList<DateMention>();
    for (Matcher m = WRITTEN.matcher(text); m.find(); ) {
      DateMention mention = written(m);
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The first full date of one day in {@code text}, numeric forms included. */
  static @Nullable LocalDate day(CharSequence text) {
    for (DateMention mention : find(text)) {
      var dates = mention.dates();
      if (dates != null) {
        return dates.start();
      }
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher numeric = NUMERIC.matcher(text);
    return numeric.find() ? day(numeric.group(4), numeric.group(3), numeric.group(1)) : null;
  }

  private static @Nullable DateMention written(Matcher m) {
    MonthDay last = monthDay(m.group(6), m.group(5));
    if (last == null) {
      return null;
    }
    Integer lastYear = year(m.group(7), m.group(8));
    Direction direction = direction(m.group(9));
    if (m.group(1) != null) {
      String month = m.group(2) == null ? m.group(6) : m.group(2);
      MonthDay first = monthDay(month, m.group(1));
      Integer firstYear = year(m.group(3), m.group(4));
      boolean backwards = m.group(2) == null && first != null && !first.isBefore(last);
      if (first != null && !backwards) {
        return valid(
            new DateMention(m.start(), m.end(), first, last, firstYear, lastYear, direction));
      }
    }
    return valid(new DateMention(m.start(5), m.end(), last, last, null, lastYear, direction));
  }

  private static @Nullable DateMention valid(DateMention mention) {
    return mention.lastYear() == null || mention.dates() != null ? mention : null;
  }

  private static @Nullable MonthDay monthDay(String month, String day) {
    try {
      return MonthDay.of(month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return start.equals("maa") ? 3 : MONTHS.indexOf(start) + 1;
  }

  private static @Nullable Integer year(@Nullable String full, @Nullable String shortened) {
    if (full != null) {
      return Integer.valueOf(full);
    }
    return shortened == null ? null : Integer.valueOf("20" + shortened);
  }

  private static Direction direction(@Nullable String suffix) {
    if (suffix == null) {
      return Direction.UNSAID;
    }
    return suffix.toLowerCase(Locale.ROOT).startsWith("a") ? Direction.COMING : Direction.PAST;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
