package nl.dmmsearch.state;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The English words that say by when something will be done, and what stands in them. */
final class EnglishTime {
  private static final List<String> MONTH_NAMES =
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

  /** Two of them are words of another kind as well, unless written with a capital. */
  private static final String MONTHS =
      String.join("|", MONTH_NAMES)
          .replace("|may|", "|(?-i:May)|")
          .replace("|march|", "|(?-i:March)|");

  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String OF_YEAR = "(?:(?: of|,)? ?(?<%s>" + YEAR + "))?";
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final String MARKER =
      "by|before|until|no later than|not later than|within|in|during|around|ahead of";

  private static final String TERM =
      "(?:the (?<ahead>next|coming) )?(?:(?:\\d{1,3}|"
          + String.join("|", NUMBERS)
          + ") (?:to|or) )?(?<count>\\d{1,3}|an?|"
          + String.join("|", NUMBERS)
          + ") (?<units>hours?|working days?|days?|weeks?|months?|years?)(?<time>['’]? time)?\\b";

  private static final String TIME =
      TERM
          + "|(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<dayMonth>"
          + MONTHS
          + ")\\b"
          + OF_YEAR.formatted("dayYear")
          + "|(?<month>"
          + MONTHS
          + ")\\b(?: (?<monthDay>\\d{1,2})(?:st|nd|rd|th)?\\b)?"
          + OF_YEAR.formatted("monthYear")
          + "|(?:the )?(?:(?<coming>this|next|coming) )?(?<season>spring|summer|autumn|winter)(?<recess> recess| break)?\\b"
          + OF_YEAR.formatted("seasonYear")
          + "|(?:the )?(?<feast>christmas|easter|new year)(?<holidays> recess| break)?\\b"
          + OF_YEAR.formatted("feastYear")
          + "|the (?<nth>first|second|third|fourth|last) (?<part>quarter|half)"
          + "(?: of (?:(?<partYear>"
          + YEAR
          + ")|(?:this|the) year|(?<partNext>next year)))?"
          + "|Q(?<q>[1-4])"
          + OF_YEAR.formatted("qYear")
          + "|(?<later>later )?(?<near>this|next|the(?= (?:year|month|quarter|week)\\b)) (?<unit>week|month|quarter|year)\\b"
          + "|(?<year>"
          + YEAR
          + ")";

  /** Without one of these in front, words only say when something happens. */
  static final Openings WHEN =
      new Openings(
          "by before until no not within in during around ahead this next later",
          TimeWords.ENGLISH,
          Pattern.compile(
              "(?:(?<marker>"
                  + MARKER
                  + ") )?(?:(?:the )?(?<which>end of |start of |beginning of |middle of |early |mid[- ]|late )(?:the (?=spring|summer|autumn|winter))?)?(?:"
                  + TIME
                  + ")",
              Pattern.CASE_INSENSITIVE));

  private final Matcher match;

  /** What stands in a match of {@link #WHEN}. */
  EnglishTime(Matcher match) {
    this.match = match;
  }

  int start() {
    return match.start();
  }

  /** Behind its last letter. */
  int end() {
    return match.end();
  }

  /** Whether it names a month of no year, which Dutch may write alike. */
  boolean isMonth() {
    return has("month") && !has("monthDay") && !has("monthYear");
  }

  String text() {
    return match.group().strip();
  }

  @Nullable String get(String group) {
    String text = match.group(group);
    return text == null ? null : text.toLowerCase(Locale.ROOT).strip();
  }

  boolean has(String group) {
    return match.group(group) != null;
  }

  int number(String group) {
    return Integer.parseInt(String.valueOf(get(group)));
  }

  int month(String group) {
    return MONTH_NAMES.indexOf(get(group)) + 1;
  }

  /** How many units a term has. */
  int count() {
    String count = String.valueOf(get("count"));
    if (Character.isDigit(count.charAt(0))) {
      return Integer.parseInt(count);
    }
    return count.startsWith("a") ? 1 : NUMBERS.indexOf(count);
  }

  String marker() {
    String marker = get("marker");
    return marker == null ? "" : marker;
  }

  /** Which part of a period is meant, as {@link Period#part} has it; null for the whole. */
  @Nullable String which() {
    String which = get("which");
    if (which == null) {
      return null;
    }
    return switch (which.charAt(0)) {
      case 'e' -> which.startsWith("early") ? "begin" : "eind";
      case 'l' -> "eind";
      case 's', 'b' -> "begin";
      default -> "medio";
    };
  }
}
