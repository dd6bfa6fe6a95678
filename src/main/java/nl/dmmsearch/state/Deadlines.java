package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Finds by when something will be done or until when it holds, and reckons the last day that the
 * words allow from the day of writing.
 */
final class Deadlines {
  private static final String MONTHS =
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String COMING =
      "(?:dit|deze|komende?|volgende?|aanstaande?|aankomende?|eerstvolgende)";
  private static final String COUNT = "\\d{1,3}|een half|anderhalve?|enkele|" + Numerals.WORD;

  /** What parliament holds on a day, by which that day is named. */
  private static final String HELD =
      "(?:(?:het|de) [\\p{L}-]*(?:debat|overleg|vergadering|bijeenkomst|top|behandeling|beraad)"
          + " (?:van|op) )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?";

  /** The meeting that a letter is about, from which a term can run. */
  private static final String AFTER =
      " na (?:afloop van )?(?:de|deze|het|dit) (?:[\\p{L}-]+ )?(?:DMM|NAVO-top|top|bijeenkomst"
          + "|vergadering|ministeriële|topontmoeting|beraad|overleg)(?![\\p{L}])";

  private static final String MARKER =
      "v[oó][oó]r|uiterlijk(?: (?:op|in|per|voor|vóór|eind))?|tot en met|t/m|tot aan|tot|per|tegen"
          + "|in de loop van|gedurende|nog in|nog|in|bij|met|rond|binnen";

  private static final String TIME =
      HELD
          + "(?:(?<figures>\\d{1,2}[-/.]\\d{1,2}[-/.]"
          + YEAR
          + ")|(?<day>\\d{1,2})(?:e|ste)? (?<dayMonth>"
          + MONTHS
          + ")(?: (?<dayYear>"
          + YEAR
          + "))?)|(?<month>"
          + MONTHS
          + ")(?!\\p{L})(?: (?<monthYear>"
          + YEAR
          + "))?|(?:de |het )?(?:(?<coming>"
          + COMING
          + ") )?(?<season>voorjaar|lente|zomer|najaar|herfst|winter)(?![\\p{L}])"
          + "(?:(?: van)? (?<seasonYear>"
          + YEAR
          + "))?|(?:het |de )?(?:"
          + COMING
          + " )?(?<recess>zomer|kerst|herfst|mei|voorjaars|krokus)reces(?: (?:van )?(?<recessYear>"
          + YEAR
          + "))?|(?:het |de )?(?<nth>eerste|tweede|derde|vierde|laatste)"
          + " (?:(?<part>kwartaal|helft|halfjaar)(?: van)? (?:(?<partYear>"
          + YEAR
          + ")|(?<partComing>dit|volgend|komend) jaar|het jaar)|(?<bare>kwartaal|halfjaar))|Q(?<q>[1-4])"
          + "(?:(?: van)? (?<qYear>"
          + YEAR
          + "))?(?![\\p{L}\\d])|de (?<thisUnit>maand|week)(?![\\p{L}])|(?:de |het )?(?<next>"
          + COMING
          + ") (?<unit>week|maand|jaar|kwartaal)(?<still> nog)?|(?:de |het )?(?<paper>[Vv]oorjaarsnota|[Nn]ajaarsnota|[Mm]iljoenennota"
          + "|[Pp]rinsjesdag)(?: (?:van )?(?<paperYear>"
          + YEAR
          + "))?|(?:(?:"
          + COUNT
          + ")(?: (?:à|tot|of) |-))?(?<count>"
          + COUNT
          + ") (?<units>werkdagen|werkdag|dagen|dag|weken|week|maanden|maand|jaar)(?<after>"
          + AFTER
          + ")?|het (?<thisYear>jaar)(?= |$|[.,;])|(?<year>"
          + YEAR
          + ")";

  /** Without one of these in front, words only say when something happens. */
  private static final Openings WHEN =
      new Openings(
          "voor vóór vóor voór uiterlijk tot t/m per tegen in gedurende nog bij met rond binnen"
              + " einde eind begin medio half halverwege de het dit deze komend komende volgend"
              + " volgende aanstaand aanstaande aankomend aankomende eerstvolgend eerstvolgende",
          Pattern.compile(
              "(?:(?<marker>"
                  + MARKER
                  + ") )?(?:(?:het )?(?<which>einde? (?:van )?|begin (?:van )?|medio |half |halverwege )?)(?:"
                  + TIME
                  + ")",
              Pattern.CASE_INSENSITIVE));

  private final @Nullable LocalDate written;
  private final @Nullable LocalDate met;

  /**
   * Deadlines of one brief.
   *
   * @param written when; null where that is not known, and then words without a year mean no day
   * @param met the last day of the meeting that it is about; null where that is not known
   */
  Deadlines(@Nullable LocalDate written, @Nullable LocalDate met) {
    this.written = written;
    this.met = met;
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(String sentence) {
    Openings.Matches found = WHEN.in(sentence);
    while (found.find()) {
      LocalDate day = day(new When(found.match()));
      if (day != null && (written == null || !day.isBefore(written))) {
        return new Deadline(day, found.match().group().strip());
      }
    }
    Deadline english = EnglishDeadlines.first(sentence);
    return english == null || (written != null && english.value().isBefore(written))
        ? null
        : english;
  }

  /** What stands in a match. */
  private record When(Matcher match) {
    @Nullable String get(String group) {
      String text = match.group(group);
      return text == null ? null : text.toLowerCase(Locale.ROOT).strip();
    }

    boolean has(String group) {
      return match.group(group) != null;
    }

    String marker() {
      String marker = get("marker");
      return marker == null ? "" : marker;
    }

    boolean isYear() {
      return "jaar".equals(get("unit"));
    }

    boolean isDay() {
      return has("day") || has("figures");
    }

    boolean isBefore() {
      return marker().equals("voor")
          || marker().contains("vóór")
          || marker().equals("uiterlijk voor")
          || marker().equals("tot")
          || marker().equals("tot aan");
    }
  }

  private @Nullable LocalDate day(When when) {
    try {
      if (!isDeadline(when)) {
        return null;
      }
      Period period = period(when);
      if (period == null) {
        return null;
      }
      return limit(when, period);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the words set a date, and do not only say when something happens. */
  private static boolean isDeadline(When when) {
    if (when.has("which") && !when.match().group("which").isBlank()) {
      return !when.has("count") && !when.isDay();
    }
    if (when.has("thisUnit")) {
      return false;
    }
    return switch (when.marker()) {
      case "" -> when.has("coming") || (when.has("next") && (!when.isYear() || when.has("still")));
      case "binnen" -> when.has("count");
      case "bij", "met" -> when.has("paper");
      case "per" -> when.isDay();
      case "nog" -> when.has("next") || when.has("coming");
      case "in", "nog in", "rond" ->
          when.has("month")
              || when.has("season")
              || when.has("part")
              || when.has("bare")
              || when.has("q")
              || (when.has("next") && !when.isYear());
      case "voor" ->
          when.isDay()
              || when.has("month")
              || when.has("season")
              || when.has("recess")
              || when.has("paper");
      case "in de loop van" -> !when.has("count") && !when.isDay();
      default -> !when.has("count") && !when.has("thisYear");
    };
  }

  private @Nullable Period period(When when) {
    if (when.has("figures")) {
      return Period.day(figures(String.valueOf(when.get("figures"))));
    }
    if (when.has("day")) {
      return dayPeriod(when);
    }
    if (when.has("thisUnit")) {
      boolean week = "week".equals(when.get("thisUnit"));
      return written == null
          ? null
          : week ? Period.week(written) : Period.month(written.getYear(), written.getMonthValue());
    }
    if (when.has("count")) {
      LocalDate from = when.has("after") && met != null ? met : written;
      return from == null ? null : Period.day(later(from, when));
    }
    if (when.has("next")) {
      return written == null ? null : next(written, when);
    }
    Integer year = year(when);
    return year == null ? null : named(when, year);
  }

  private static LocalDate figures(String written) {
    String[] parts = written.split("[-/.]", -1);
    return LocalDate.of(
        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  private @Nullable Period dayPeriod(When when) {
    int day = Integer.parseInt(String.valueOf(when.get("day")));
    int month = month(when.get("dayMonth"));
    if (when.has("dayYear")) {
      return Period.day(
          LocalDate.of(Integer.parseInt(String.valueOf(when.get("dayYear"))), month, day));
    }
    if (written == null) {
      return null;
    }
    LocalDate thisYear = LocalDate.of(written.getYear(), month, day);
    return Period.day(thisYear.isBefore(written) ? thisYear.plusYears(1) : thisYear);
  }

  private static LocalDate later(LocalDate from, When when) {
    String words = String.valueOf(when.get("count"));
    String unit = String.valueOf(when.get("units"));
    if (words.equals("een half")) {
      return from.plusMonths(6);
    }
    if (words.startsWith("anderhal")) {
      return switch (unit.charAt(0)) {
        case 'm' -> from.plusMonths(1).plusDays(15);
        case 'j' -> from.plusMonths(18);
        default -> from.plusDays(11);
      };
    }
    int count = Math.max(1, number(words));
    if (unit.startsWith("werk")) {
      return Period.workingDays(from, count);
    }
    return switch (unit.charAt(0)) {
      case 'd' -> from.plusDays(count);
      case 'w' -> from.plusWeeks(count);
      case 'm' -> from.plusMonths(count);
      default -> from.plusYears(count);
    };
  }

  private static int number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    return words.equals("enkele") ? 3 : Numerals.of(words);
  }

  private static Period next(LocalDate from, When when) {
    String which = String.valueOf(when.get("next"));
    int ahead = which.startsWith("d") ? 0 : 1;
    return switch (String.valueOf(when.get("unit"))) {
      case "week" -> Period.week(from.plusWeeks(ahead));
      case "maand" -> {
        LocalDate in = from.plusMonths(ahead);
        yield Period.month(in.getYear(), in.getMonthValue());
      }
      case "kwartaal" -> quarter(from.plusMonths(3L * ahead));
      default -> Period.year(from.getYear() + ahead);
    };
  }

  private static Period quarter(LocalDate within) {
    int first = (within.getMonthValue() - 1) / 3 * 3 + 1;
    return Period.months(within.getYear(), first, first + 2);
  }

  /** The year that the words mean; null where that cannot be told. */
  private @Nullable Integer year(When when) {
    for (String group :
        new String[] {
          "monthYear", "seasonYear", "recessYear", "partYear", "qYear", "paperYear", "year"
        }) {
      if (when.has(group)) {
        return Integer.valueOf(String.valueOf(when.get(group)));
      }
    }
    if (written == null) {
      return null;
    }
    int year = written.getYear();
    if (when.has("partComing")) {
      return "dit".equals(when.get("partComing")) ? year : year + 1;
    }
    Period here = named(when, year);
    boolean past = here != null && limit(when, here).isBefore(written);
    return past ? year + 1 : year;
  }

  private static LocalDate limit(When when, Period period) {
    String which = when.get("which");
    if (which != null && !which.isBlank()) {
      return period.part(which).last();
    }
    return when.isBefore() ? period.first().minusDays(1) : period.last();
  }

  private static @Nullable Period named(When when, int year) {
    if (when.has("month")) {
      return Period.month(year, month(when.get("month")));
    }
    if (when.has("season")) {
      return Period.season(String.valueOf(when.get("season")), year);
    }
    if (when.has("recess")) {
      return Period.recess(String.valueOf(when.get("recess")), year);
    }
    if (when.has("part")) {
      return part(String.valueOf(when.get("nth")), String.valueOf(when.get("part")), year);
    }
    if (when.has("bare")) {
      return part(String.valueOf(when.get("nth")), String.valueOf(when.get("bare")), year);
    }
    if (when.has("q")) {
      int last = 3 * Integer.parseInt(String.valueOf(when.get("q")));
      return Period.months(year, last - 2, last);
    }
    if (when.has("paper")) {
      return Period.budget(String.valueOf(when.get("paper")), year);
    }
    return when.has("year") || when.has("thisYear") ? Period.year(year) : null;
  }

  private static Period part(String nth, String part, int year) {
    int months = part.equals("kwartaal") ? 3 : 6;
    int number =
        switch (nth) {
          case "eerste" -> 1;
          case "tweede" -> 2;
          case "derde" -> 3;
          default -> 12 / months;
        };
    return Period.months(year, (number - 1) * months + 1, number * months);
  }

  private static int month(@Nullable String name) {
    return List.of(MONTHS.split("\\|", -1)).indexOf(name) + 1;
  }
}
