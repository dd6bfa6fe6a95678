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
  private static final String BETWEEN =
      " ?(?:tot en met|t/m|t\\.e\\.m\\.|tot|en|&|[-–—−/]) ?" + WEEKDAY + "?";

  private static final String DIRECTION =
      " (?<direction>a\\.s\\.?|as\\b\\.?|aanstaande|jl\\b\\.?|j\\.l\\.|l\\.l\\.|jongstleden)";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\d.,/-])(?:(?<first>\\d{1,2})(?:, (?<middle>\\d{1,2}))?(?: (?<firstMonth>"
              + MONTH
              + ")"
              + year("first")
              + "?)?"
              + BETWEEN
              + ")?(?<!\\d)(?<last>\\d{1,2})(?:e|de|ste)? (?<month>"
              + MONTH
              + ")(?!\\p{L})"
              + year("last")
              + "?(?:"
              + DIRECTION
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

  private DutchDates() {}

  /** The dates in {@code text}, in order; what no calendar has is left out. */
  static List<DateMention> find(CharSequence text) {
    var found = new ArrayList<DateMention>();
    Spots.each(
        WRITTEN,
        text,
        Spots::opensNumber,
        m -> {
          DateMention mention = written(m);
          if (mention != null) {
            found.add(mention);
          }
        });
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

  private static String year(String which) {
    return "(?:,? (?<Year>(?:19|20)\\d{2})(?!\\d)| ['’](?<Short>\\d{2})(?!\\d))"
        .replace("Year", which + "Year")
        .replace("Short", which + "Short");
  }

  private static @Nullable DateMention written(Matcher m) {
    MonthDay last = monthDay(m.group("month"), m.group("last"));
    if (last == null) {
      return null;
    }
    Integer lastYear = year(m.group("lastYear"), m.group("lastShort"));
    Direction direction = direction(m.group("direction"));
    MonthDay first = m.group("first") == null ? null : first(m);
    if (first == null || (m.group("firstMonth") == null && !first.isBefore(last))) {
      return valid(
          new DateMention(m.start("last"), m.end(), last, last, null, lastYear, direction));
    }
    Integer firstYear = year(m.group("firstYear"), m.group("firstShort"));
    return valid(new DateMention(m.start(), m.end(), first, last, firstYear, lastYear, direction));
  }

  /** Of three days the first, where they follow on each other. */
  private static @Nullable MonthDay first(Matcher m) {
    String month = m.group("firstMonth") == null ? m.group("month") : m.group("firstMonth");
    MonthDay first = monthDay(month, m.group("first"));
    if (m.group("middle") == null) {
      return first;
    }
    MonthDay middle = monthDay(month, m.group("middle"));
    boolean adjoin =
        first != null && middle != null && first.getDayOfMonth() + 1 == middle.getDayOfMonth();
    return adjoin ? first : middle;
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
