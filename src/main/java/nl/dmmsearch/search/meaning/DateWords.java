package nl.dmmsearch.search.meaning;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people type them, in lower case: {@code 17 en 18 oktober 2024}, {@code najaar 2023},
 * {@code vorig jaar}.
 */
final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "jan(?:uari|uary)?",
          "feb(?:ruari|ruary)?",
          "maart|mrt|march",
          "apr(?:il)?",
          "mei|may",
          "juni?|june",
          "juli?|july",
          "aug(?:ustus|ust)?",
          "sept?(?:ember)?",
          "okt(?:ober)?|october",
          "nov(?:ember)?",
          "dec(?:ember)?");

  /** Short for the months, in the ways that are usual. */
  private static final List<List<String>> SHORT =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mrt"),
          List.of("apr"),
          List.of(),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep", "sept"),
          List.of("okt"),
          List.of("nov"),
          List.of("dec"));

  private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

  private static final List<String> DECADES =
      List.of("vijftig", "zestig", "zeventig", "tachtig", "negentig");

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")\\.?";
  private static final Pattern A_MONTH = Pattern.compile(MONTH);
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** Beside a month the century may be left out: februari '20. */
  private static final String SHORT_YEAR = "((?:19|20)\\d\\d|['’‘]\\d\\d)";

  private static final String DAY = "(\\d{1,2})";
  private static final String AND = "(?: ?[-–/,] ?| en | t/m | tot en met | tot | and )";
  private static final String OF = " (?:van |in )?(?:het jaar )?";

  /** What may stand behind a date. */
  private static final String END = "\\.?(?= |$)";

  /** A form of a date, and the days that it means. */
  private record Form(Pattern pattern, Function<MatchResult, DateSpan> days) {
    static Form of(String regex, Function<MatchResult, DateSpan> days) {
      return new Form(Pattern.compile(regex + END), days);
    }
  }

  /** Whoever stands first is tried first, so longer forms come before those that begin alike. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              "(?:vergaderjaar|zittingsjaar|parlementaire? jaar) (?:van )?"
                  + YEAR
                  + " ?[-–/] ?(?:(?:19|20)?\\d\\d)",
              m -> session(m.group(1))),
          Form.of(YEAR + "-(\\d{1,2})-" + DAY, m -> day(m.group(3), m.group(2), m.group(1))),
          Form.of(
              DAY + "[-/.](\\d{1,2})[-/.]" + YEAR, m -> day(m.group(1), m.group(2), m.group(3))),
          Form.of(
              DAY + " " + MONTH + AND + DAY + " " + MONTH + " " + SHORT_YEAR,
              m -> days(m.group(1), month(m.group(2)), m.group(3), month(m.group(4)), m.group(5))),
          Form.of(
              DAY + "(?:(?:" + AND + "| )\\d{1,2})?" + AND + DAY + " " + MONTH + ",? " + SHORT_YEAR,
              m -> days(m.group(1), month(m.group(3)), m.group(2), month(m.group(3)), m.group(4))),
          Form.of(
              DAY + " " + MONTH + ",? " + SHORT_YEAR,
              m -> days(m.group(1), month(m.group(2)), m.group(1), month(m.group(2)), m.group(3))),
          Form.of(
              MONTH + AND + MONTH + " " + SHORT_YEAR,
              m -> months(m.group(3), month(m.group(1)), month(m.group(2)))),
          Form.of(
              "(?:(?:begin|eind|einde|medio|half) )?" + MONTH + OF + SHORT_YEAR,
              m -> months(m.group(2), month(m.group(1)), month(m.group(1)))),
          Form.of("begin" + OF + YEAR, m -> months(m.group(1), 1, 4)),
          Form.of("(?:medio|half|halverwege)" + OF + YEAR, m -> months(m.group(1), 5, 8)),
          Form.of("einde?" + OF + YEAR, m -> months(m.group(1), 9, 12)),
          Form.of("(?:voorjaar|lente)" + OF + YEAR, m -> months(m.group(1), 3, 6)),
          Form.of("zomer" + OF + YEAR, m -> months(m.group(1), 6, 9)),
          Form.of("(?:najaar|herfst)" + OF + YEAR, m -> months(m.group(1), 9, 12)),
          Form.of("eerste helft" + OF + YEAR, m -> months(m.group(1), 1, 6)),
          Form.of("tweede helft" + OF + YEAR, m -> months(m.group(1), 7, 12)),
          Form.of("(?:q|kwartaal )([1-4])" + OF + YEAR, m -> quarter(m.group(1), m.group(2))),
          Form.of(
              "(eerste|tweede|derde|vierde|[1-4]e) kwartaal" + OF + YEAR,
              m -> quarter(String.valueOf(1 + ordinal(m.group(1))), m.group(2))),
          Form.of(
              "jaren (?:['’‘]?([5-9])0|(" + String.join("|", DECADES) + "))",
              m -> decade(m.group(1), m.group(2))),
          Form.of(YEAR + " ?[-–/] ?" + YEAR, m -> years(m.group(1), m.group(2))),
          Form.of(YEAR, m -> years(m.group(1), m.group(1))));

  /** How every form opens: most words are told from a date by this alone. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\d|vergaderjaar|zittingsjaar|parlementair|begin|medio|hal[fv]|eind|voorjaar|lente|zomer|najaar|herfst|(?:eerste|tweede) helft|(?:eerste|tweede|derde|vierde) kwartaal|jaren"
              + "|q[1-4]|kwartaal|"
              + MONTH);

  private final Supplier<LocalDate> today;

  /**
   * @param today from which vorig jaar and vorige maand are counted
   */
  DateWords(Supplier<LocalDate> today) {
    this.today = today;
  }

  /**
   * A date in a text.
   *
   * @param start where its words begin
   * @param end behind them
   * @param days that it means
   * @param vague whether it is no more than a year or years
   * @param written the same as letters write it; null for the words that stand there
   */
  record Found(int start, int end, DateSpan days, boolean vague, @Nullable String written) {}

  /** The date whose words begin at {@code start}; null where there is none. */
  @Nullable Found at(String text, int start) {
    Matcher counted = RelativeDate.FORM.matcher(text).region(start, text.length());
    if (counted.lookingAt()) {
      RelativeDate date = RelativeDate.of(counted, today.get());
      return new Found(start, counted.end(), date.days(), date.isYear(), date.written());
    }
    if (!OPENING.matcher(text).region(start, text.length()).lookingAt()) {
      return null;
    }
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(text).region(start, text.length());
      m.useTransparentBounds(true);
      if (m.lookingAt()) {
        DateSpan days = days(form, m);
        if (days != null) {
          return new Found(start, m.end(), days, FORMS.indexOf(form) >= FORMS.size() - 2, null);
        }
      }
    }
    return null;
  }

  /** Null where there is no such date, 31 februari, or the second comes before the first. */
  private static @Nullable DateSpan days(Form form, MatchResult match) {
    try {
      return form.days().apply(match);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether a word, in whatever case, is the name of a month or short for one. */
  static boolean isMonth(String word) {
    return A_MONTH.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** What is short for the name of a month. */
  static List<String> shortOf(Month month) {
    return SHORT.get(month.getValue() - 1);
  }

  /** The month that a word for which {@link #isMonth} holds names. */
  static Month monthOf(String word) {
    return Month.of(month(word.toLowerCase(Locale.ROOT)));
  }

  private static int month(String word) {
    return 1
        + IntStream.range(0, 12).filter(i -> word.matches(MONTHS.get(i))).findFirst().orElseThrow();
  }

  private static DateSpan day(String day, String month, String year) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    return new DateSpan(date, date);
  }

  private static DateSpan days(String from, int month, String to, int lastMonth, String year) {
    int inYear = year(year);
    return new DateSpan(
        LocalDate.of(inYear, month, Integer.parseInt(from)),
        LocalDate.of(inYear, lastMonth, Integer.parseInt(to)));
  }

  private static DateSpan months(String year, int first, int last) {
    int inYear = year(year);
    return new DateSpan(LocalDate.of(inYear, first, 1), YearMonth.of(inYear, last).atEndOfMonth());
  }

  /** From one Prinsjesdag, the third Tuesday of September, until the next. */
  private static DateSpan session(String year) {
    int first = Integer.parseInt(year);
    return new DateSpan(opening(first), opening(first + 1).minusDays(1));
  }

  private static LocalDate opening(int year) {
    return LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
  }

  /** Letters of this subject are of 1950 to 2049. */
  private static int year(String typed) {
    int number = Integer.parseInt(typed.replaceFirst("^\\D", ""));
    return number >= 100 ? number : number < 50 ? 2000 + number : 1900 + number;
  }

  /** From 0; the figure of 2e, or the word. */
  private static int ordinal(String typed) {
    int word = ORDINALS.indexOf(typed);
    return word < 0 ? typed.charAt(0) - '1' : word;
  }

  private static DateSpan decade(@Nullable String figure, @Nullable String word) {
    int tens = figure == null ? 5 + DECADES.indexOf(word) : Integer.parseInt(figure);
    return years("19" + tens + "0", "19" + tens + "9");
  }

  private static DateSpan quarter(String quarter, String year) {
    int last = 3 * Integer.parseInt(quarter);
    return months(year, last - 2, last);
  }

  private static DateSpan years(String first, String last) {
    return new DateSpan(
        LocalDate.of(Integer.parseInt(first), Month.JANUARY, 1),
        LocalDate.of(Integer.parseInt(last), Month.DECEMBER, 31));
  }
}
