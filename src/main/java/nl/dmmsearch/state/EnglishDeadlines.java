package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/** Finds by when something will be done in English: {@code by 31 December 2027}. */
final class EnglishDeadlines {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Openings WHEN =
      new Openings(
          "by before until no not",
          Pattern.compile(
              ("(?<marker>by|before|until|no later than|not later than) (?:the )?(?:end of )?(?:the )?"
                      + "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<dayMonth>%1$s)|(?<month>%1$s)"
                      + "|(?<season>spring|summer|autumn|winter))?(?:(?: of|,)? ?(?<year>(?:19|20)\\d{2})\\b)")
                  .formatted(String.join("|", MONTHS)),
              Pattern.CASE_INSENSITIVE));

  private EnglishDeadlines() {}

  /** The first one that a sentence states with its year; null where it states none. */
  static @Nullable Deadline first(String sentence) {
    Openings.Matches found = WHEN.in(sentence);
    while (found.find()) {
      LocalDate day = day(found.match());
      if (day != null) {
        return new Deadline(day, found.match().group());
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher m) {
    try {
      Period period = period(m, Integer.parseInt(m.group("year")));
      boolean end = m.group().toLowerCase(Locale.ROOT).contains("end of");
      boolean before = m.group("marker").equalsIgnoreCase("before") && !end;
      return before ? period.first().minusDays(1) : period.last();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Period period(Matcher m, int year) {
    if (m.group("day") != null) {
      int month = MONTHS.indexOf(m.group("dayMonth").toLowerCase(Locale.ROOT)) + 1;
      return Period.day(LocalDate.of(year, month, Integer.parseInt(m.group("day"))));
    }
    if (m.group("month") != null) {
      return Period.month(year, MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1);
    }
    return m.group("season") == null
        ? Period.year(year)
        : Period.season(dutch(m.group("season").toLowerCase(Locale.ROOT)), year);
  }

  private static String dutch(String season) {
    return switch (season) {
      case "spring" -> "voorjaar";
      case "summer" -> "zomer";
      case "autumn" -> "najaar";
      default -> "winter";
    };
  }
}
