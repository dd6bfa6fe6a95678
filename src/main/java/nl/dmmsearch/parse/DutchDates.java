package nl.dmmsearch.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.parse.DateMention.Direction;
import org.jspecify.annotations.Nullable;

/** Finds dates in the forms that Dutch officials write. */
final class DutchDates {
  /** Dutch and English, for titles are quoted in either. */
  static final String MONTH =
      "(?:januar[iy]|februari|february|maart|march|april|mei|may|jun[ie]|jul[iy]|august(?:us)?|september"
          + "|o[kc]tober|november|december"
          + "|(?:jan|febr?|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\\b\\.?)";

  private static final String MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec";

  private static final String WEEKDAY =
      "(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)(?:- )?dag(?:ochtend|morgen|middag|avond)?,?"
          + "|(?:ma|di|wo|do|vr|za|zo)\\.?) )";
  static final String BETWEEN =
      " ?(?:tot en met|t/m|t\\.e\\.m\\.|tot|en|and|to|als|[&+]|[-–—−/]) ?";
  private static final String ORDINAL = "(?:e|de|ste|th|st|nd|rd)?";
  private static final String DIRECTION =
      "[ ,](?<direction>a\\.s\\.?|as\\b\\.?|aanstaande|e\\.k\\.|jl\\b\\.?|j\\.l\\.|l\\.l\\.|ll\\.|jongstleden"
          + "|(?:van )?dit jaar|(?:van )?(?:vorig|afgelopen) jaar|(?:van )?(?:volgend|komend) jaar)";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\d.,/-])(?:(?<first>\\d{1,2})"
              + ORDINAL
              + "(?<more>(?:, \\d{1,2}){0,4})(?: (?<firstMonth>"
              + MONTH
              + ")"
              + year("first")
              + "?)?"
              + BETWEEN
              + WEEKDAY
              + "?)?(?<!\\d)(?<last>\\d{1,2})"
              + ORDINAL
              + " (?<month>"
              + MONTH
              + ")(?!\\p{L})"
              + year("last")
              + "?(?:"
              + DIRECTION
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private DutchDates() {}

  /** The dates in {@code text}, in order; what no calendar has is left out. */
  static List<DateMention> find(CharSequence text) {
    BitSet numbers = Spots.starts(text, Spots::opensNumber);
    if (numbers.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<DateMention>();
    Spots.each(
        WRITTEN,
        text,
        numbers,
        m -> {
          DateMention mention = written(m);
          if (mention != null) {
            found.add(mention);
          }
        });
    if (OtherDates.addTo(found, text, numbers)) {
      found.sort(Comparator.comparingInt(DateMention::start));
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
    return null;
  }

  private static String year(String which) {
    return "(?:,? (?:van )?(?<Year>(?:19|20)\\d{2})(?!\\d)| ['’](?<Short>\\d{2})(?!\\d))"
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

  /** Of several days the first from which they follow on each other. */
  private static @Nullable MonthDay first(Matcher m) {
    String month = m.group("firstMonth") == null ? m.group("month") : m.group("firstMonth");
    String first = m.group("first");
    String before = first;
    for (Matcher more = DIGITS.matcher(m.group("more")); more.find(); ) {
      boolean follows = Integer.parseInt(before) + 1 == Integer.parseInt(more.group());
      first = follows ? first : more.group();
      before = more.group();
    }
    return monthDay(month, first);
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

  /** The number of a month by its first letters; 0 for what is none. */
  static int month(String name) {
    String start =
        switch (name.substring(0, 3).toLowerCase(Locale.ROOT)) {
          case "maa", "mar" -> "mrt";
          case "may" -> "mei";
          case "oct" -> "okt";
          case String dutch -> dutch;
        };
    return MONTHS.indexOf(start) / 4 + 1;
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
    String said = suffix.toLowerCase(Locale.ROOT);
    if (said.endsWith("jaar")) {
      return said.contains("dit")
          ? Direction.THIS_YEAR
          : said.contains("volgend") || said.contains("komend")
              ? Direction.NEXT_YEAR
              : Direction.LAST_YEAR;
    }
    return said.startsWith("a") || said.startsWith("e") ? Direction.COMING : Direction.PAST;
  }
}
