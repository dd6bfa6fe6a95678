package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Times that set a term only for what is promised: a year, the day on which something will be done
 * or begins, the months to come. Elsewhere they say when something happens.
 */
final class WideTerms {
  private static final String YEAR = "(?:19|20)\\d{2}";

  /** What is given for a year is not given before it. */
  private static final Pattern MONEY =
      Pattern.compile("(?i)[€$£]|\\b(?:miljoen|miljard|mln|mld|euro|eur)\\b");

  /** Up to a mark behind which a word follows, and no figure. */
  private static final Pattern PART = Pattern.compile("(?:[^,;:]|[,;:](?! \\p{L}))+[,;:]?");

  private static final Pattern NOG = Pattern.compile("(?i)nog ");

  private static final Pattern MONEY_PAPER = Pattern.compile("(?i)begroting|nota");

  private static final List<String> NEEDED =
      Stream.of(TimeWords.DUTCH, TimeWords.HELD, List.of("navo", "verkiezingen", "formatie"))
          .flatMap(List::stream)
          .toList();

  /** Before a day of the week these tell which meeting or paper is meant, and not by when. */
  private static final String NAMES =
      "\\b(?:van|de|het|en|of|tot|t/m|na|sinds|over|bij|in|voor|tijdens)";

  static final Openings WHEN =
      new Openings(
          "nog in tussen dit volgend komend komende op vanaf met per morgen overmorgen voor na maandag dinsdag"
              + " woensdag donderdag vrijdag zaterdag zondag",
          NEEDED,
          Pattern.compile(
              "(?:nog )?in (?:de loop van |(?:ge)?heel )?(?<year>%1$s)(?![\\d/–-]|,\\d| (?:tot|en|t/m|of) (?:en met )?\\d)"
                      .formatted(YEAR)
                  + "|in de (?:jaren|periode|planperiode) (?:van )?%1$s ?(?:-|–|tot en met|tot|t/m|en) ?(?<last>%1$s)(?!\\d)"
                      .formatted(YEAR)
                  + "|tussen %1$s en (?<till>%1$s)(?!\\d)".formatted(YEAR)
                  + "|in de periode (?:van )?(?:%1$s)(?: %2$s)? ?(?:-|–|tot en met|tot|t/m|en) ?(?<month>%1$s) (?<monthYear>%2$s)"
                      .formatted(DutchTime.MONTHS, YEAR)
                  + "|(?:nog )?(?<next>dit|volgend|komend) (?:kalender|begrotings)?jaar(?!\\p{L})"
                  + "|(?:(?:op|vanaf|met ingang van) (?:%3$s )?|(?<!%4$s )%3$s )(?<day>\\d{1,2}) (?<dayMonth>%1$s)(?: (?<dayYear>%2$s))?(?![\\p{L}\\d])"
                      .formatted(DutchTime.MONTHS, YEAR, DutchTime.WEEKDAY, NAMES)
                  + "|(?<morrow>(?:over)?morgen)(?![\\p{L}-])"
                  + "|(?<open>komende (?:weken|maanden|jaren)|na (?:afloop van )?(?:de|het) (?:(?:komende|volgende"
                  + "|eerstvolgende|aanstaande) )?(?:(?:NAVO-)?(?:top|bijeenkomst|ministeriële)|DMM|verkiezingen"
                  + "|(?:kabinets)?formatie))(?!\\p{L})"
                  + "|(?<before>v[oó][oó]r) (?<beforeYear>%1$s)(?![\\d/–-]|,\\d| (?:tot|en|t/m|of) (?:en met )?\\d)"
                      .formatted(YEAR)
                  + "|(?<from>vanaf|met ingang van|per|op) ",
              Pattern.CASE_INSENSITIVE));

  private static final NamedGroups GROUPS = WHEN.groups();

  private final @Nullable LocalDate written;
  private final NamedDays days;
  private final Past past;

  /**
   * @param written null where that is not known, and then only words with a year mean a day
   * @param past tells what of it happened already
   */
  WideTerms(@Nullable LocalDate written, Past past) {
    this.written = written;
    this.days = new NamedDays(written);
    this.past = past;
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(OpeningTable.Read read) {
    String sentence = read.text();
    Openings.Matches found = WHEN.in(read);
    while (found.find()) {
      Matcher when = found.match();
      if (GROUPS.has(when, "from")) {
        Deadline begun = DutchTime.mayStand(read, when.start()) ? begun(sentence, when) : null;
        if (begun != null) {
          return begun;
        }
        continue;
      }
      LocalDate day = day(sentence, when);
      if (!isGone(day)
          && !isImpossible(when, day)
          && !isForYear(sentence, when)
          && !isSpentIn(sentence, when)
          && !past.holds(sentence, when.start(), when.end(), false)) {
        return new Deadline(day, when.group().strip());
      }
    }
    return null;
  }

  /**
   * What happens in a time happens by its end: {@code per 2026}, {@code op Prinsjesdag}. What goes
   * on from then on has no last day: {@code vanaf 2026} keeps its words.
   */
  private @Nullable Deadline begun(String sentence, Matcher when) {
    DutchTime time = DutchTime.at(sentence, when.start());
    if (time == null || !begins(time) || (time.has("year") && isOfMoney(sentence, time.start()))) {
      return null;
    }
    try {
      LocalDate day = days.last(time);
      boolean past = isGone(day) || this.past.holds(sentence, time.start(), time.end(), false);
      return day == null || past
          ? null
          : new Deadline(goesOn(time) ? null : day, time.text(sentence));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean goesOn(DutchTime time) {
    return time.marker().equals("vanaf") || time.marker().equals("met ingang van");
  }

  private static boolean begins(DutchTime time) {
    if (time.marker().equals("op")) {
      // Money stands op de begroting all year.
      boolean papers =
          time.has("paper") && !MONEY_PAPER.matcher(String.valueOf(time.get("paper"))).find();
      return papers || time.hasAny("feast", "weekday");
    }
    return !time.has("count")
        && time.hasAny("month", "season", "part", "bare", "q", "next", "paper", "year");
  }

  /** Whether {@code voor 2030} tells of which year something is, and not by when. */
  private boolean isForYear(String sentence, Matcher when) {
    String year = GROUPS.find(when, "beforeYear");
    if (year == null) {
      return false;
    }
    if (Planned.is(sentence, when.start(), when.end())) {
      return MONEY.matcher(sentence).find();
    }
    int near = written == null ? 0 : Integer.parseInt(year) - written.getYear();
    return Preparing.isForYear(sentence, when.start())
        || (near == 1 && (when.start() == 0 || !OpenTerms.saysByWhen(sentence, when.start())))
        || MONEY.matcher(sentence).find();
  }

  /**
   * Whether a year only tells when money is spent: {@code in 2028}, but not {@code nog in 2028}.
   */
  private static boolean isSpentIn(String sentence, Matcher when) {
    boolean year = GROUPS.has(when, "year") || GROUPS.has(when, "next");
    return year && !NOG.matcher(when.group()).lookingAt() && isOfMoney(sentence, when.start());
  }

  /** Whether a sum is spent in the part of a sentence that a place is in. */
  private static boolean isOfMoney(String sentence, int at) {
    Matcher part = PART.matcher(sentence);
    while (part.find()) {
      if (part.end() > at) {
        return MONEY.matcher(part.group()).find() && !part.group().contains("waarde van ");
      }
    }
    return false;
  }

  private boolean isGone(@Nullable LocalDate day) {
    return written != null && day != null && day.isBefore(written);
  }

  /** Whether no calendar has the day that is named. */
  private boolean isImpossible(Matcher when, @Nullable LocalDate day) {
    return day == null
        && GROUPS.has(when, "day")
        && (written != null || GROUPS.has(when, "dayYear"));
  }

  /** The last day; null where no calendar tells it. */
  private @Nullable LocalDate day(String sentence, Matcher when) {
    if (GROUPS.has(when, "year")) {
      return endOf(GROUPS.get(when, "year"));
    }
    if (GROUPS.has(when, "beforeYear")) {
      LocalDate end = endOf(GROUPS.get(when, "beforeYear"));
      return Planned.is(sentence, when.start(), when.end()) ? end : end.minusYears(1);
    }
    if (GROUPS.has(when, "last")) {
      return endOf(GROUPS.get(when, "last"));
    }
    if (GROUPS.has(when, "till")) {
      return endOf(GROUPS.get(when, "till"));
    }
    if (GROUPS.has(when, "month")) {
      int year = Integer.parseInt(GROUPS.get(when, "monthYear"));
      return YearMonth.of(year, month(when, "month")).atEndOfMonth();
    }
    return GROUPS.has(when, "day") ? named(when) : near(when);
  }

  private @Nullable LocalDate near(Matcher when) {
    if (written == null || GROUPS.has(when, "open")) {
      return null;
    }
    String next = GROUPS.find(when, "next");
    if (next == null) {
      return written.plusDays(GROUPS.get(when, "morrow").length() > 6 ? 2 : 1);
    }
    return LocalDate.of(written.getYear() + (next.equalsIgnoreCase("dit") ? 0 : 1), 12, 31);
  }

  private @Nullable LocalDate named(Matcher when) {
    int day = Integer.parseInt(GROUPS.get(when, "day"));
    try {
      if (GROUPS.has(when, "dayYear")) {
        return LocalDate.of(
            Integer.parseInt(GROUPS.get(when, "dayYear")), month(when, "dayMonth"), day);
      }
      return written == null ? null : next(written, month(when, "dayMonth"), day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate next(LocalDate from, int month, int day) {
    LocalDate thisYear = LocalDate.of(from.getYear(), month, day);
    return thisYear.isBefore(from) ? thisYear.plusYears(1) : thisYear;
  }

  private static int month(Matcher when, String group) {
    return DutchTime.monthNamed(GROUPS.get(when, group).toLowerCase(Locale.ROOT));
  }

  private static LocalDate endOf(String year) {
    return LocalDate.of(Integer.parseInt(year), 12, 31);
  }
}
