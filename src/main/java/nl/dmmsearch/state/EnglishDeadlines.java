package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/** Finds by when something will be done in English: {@code by 31 December 2027}. */
final class EnglishDeadlines {
  private static final int HOURS = 24;

  /** What was done: {@code pledged ten million in July}. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:pledged|promised|decided|committed|announced|agreed|donated|contributed"
              + "|delivered|allocated|ordered|offered|earmarked|extended|deployed|informed|reported"
              + "|sent|gave|provided|supplied|bought|purchased|signed|hosted|joined)\\b");

  /** What is still to be done. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|shall|would|should|can|could|may|might|must|to|is|are|be"
              + "|plans?|intends?|expects?|aims?|next|coming)\\b");

  private final @Nullable LocalDate written;
  private final Past past;

  /**
   * @param written null where that is not known, and then words without a year mean no day
   * @param past tells what of it happened already, as {@code in december} can be in Dutch
   */
  EnglishDeadlines(@Nullable LocalDate written, Past past) {
    this.past = past;
    this.written = written;
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(OpeningTable.Read read) {
    String sentence = read.text();
    Openings.Matches found = EnglishTime.WHEN.in(read);
    while (found.find()) {
      var when = new EnglishTime(found.match());
      LocalDate day = day(when);
      if (day != null
          && (written == null || !day.isBefore(written))
          && !((when.isMonth() || isMoment(when)) && isPast(sentence, when))) {
        return new Deadline(day, when.text());
      }
      if (day == null && written == null && isDeadline(when) && !isPast(sentence, when)) {
        return new Deadline(null, when.text());
      }
    }
    return null;
  }

  private @Nullable LocalDate day(EnglishTime when) {
    try {
      Period period = isDeadline(when) ? period(when) : null;
      return period == null ? null : last(when, period);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the words set a date, and do not only say when something happens. */
  private static boolean isDeadline(EnglishTime when) {
    boolean exact = when.has("day") || when.has("monthDay") || when.has("year");
    return switch (when.marker()) {
      case "by", "before", "until", "no later than", "not later than", "ahead of" ->
          !when.has("count")
              && !(when.has("near") && "the".equals(when.get("near")) && when.which() == null);
      case "within" -> when.has("count");
      case "in", "during", "around" ->
          when.which() != null
              || (when.has("count")
                  ? when.has("ahead") || when.has("time")
                  : !exact && !when.has("near"));
      default -> when.has("coming") || (when.has("near") && isNear(when));
    };
  }

  private boolean isPast(String sentence, EnglishTime when) {
    return past.holds(sentence, when.start(), when.end(), false)
        || past.wasMissed(sentence)
        || (isMoment(when) && DONE.matcher(sentence).find() && !AHEAD.matcher(sentence).find());
  }

  /** Whether it says when something is, of no year, and no last day. */
  private static boolean isMoment(EnglishTime when) {
    boolean during = when.marker().equals("in") || when.marker().equals("during");
    return during && (when.isMonth() || (when.has("season") && !when.has("seasonYear")));
  }

  private static boolean isNear(EnglishTime when) {
    return when.has("later")
        || (!"year".equals(when.get("unit")) && !"the".equals(when.get("near")));
  }

  private static LocalDate last(EnglishTime when, Period period) {
    String which = when.which();
    if (which != null) {
      return period.part(which).last();
    }
    boolean before =
        switch (when.marker()) {
          case "before", "ahead of", "until" -> true;
          default -> false;
        };
    return before ? period.first().minusDays(1) : period.last();
  }

  private @Nullable Period period(EnglishTime when) {
    LocalDate from = written;
    if (when.has("count")) {
      return from == null ? null : Period.day(later(from, when));
    }
    if (when.has("near")) {
      return from == null ? null : near(from, when);
    }
    Integer year = year(when);
    return year == null ? null : named(when, year);
  }

  private static LocalDate later(LocalDate from, EnglishTime when) {
    int count = when.count();
    String unit = String.valueOf(when.get("units"));
    if (unit.startsWith("working")) {
      return Period.workingDays(from, count);
    }
    return switch (unit.charAt(0)) {
      case 'h' -> from.plusDays((count + HOURS - 1) / HOURS);
      case 'd' -> from.plusDays(count);
      case 'w' -> from.plusWeeks(count);
      case 'm' -> from.plusMonths(count);
      default -> from.plusYears(count);
    };
  }

  private static Period near(LocalDate from, EnglishTime when) {
    int ahead = "next".equals(when.get("near")) ? 1 : 0;
    return switch (String.valueOf(when.get("unit"))) {
      case "week" -> Period.week(from.plusWeeks(ahead));
      case "month" -> {
        LocalDate in = from.plusMonths(ahead);
        yield Period.month(in.getYear(), in.getMonthValue());
      }
      case "quarter" -> Period.quarter(from.plusMonths(3L * ahead));
      default -> Period.year(from.getYear() + ahead);
    };
  }

  private @Nullable Integer year(EnglishTime when) {
    for (String group :
        new String[] {
          "dayYear", "monthYear", "seasonYear", "feastYear", "partYear", "qYear", "year"
        }) {
      if (when.has(group)) {
        return when.number(group);
      }
    }
    if (written == null) {
      return null;
    }
    int year = written.getYear();
    if (when.has("partNext")) {
      return year + 1;
    }
    Period here = named(when, year);
    boolean past = here != null && last(when, here).isBefore(written);
    return past ? year + 1 : year;
  }

  private static @Nullable Period named(EnglishTime when, int year) {
    if (when.has("day")) {
      return Period.day(LocalDate.of(year, when.month("dayMonth"), when.number("day")));
    }
    if (when.has("month")) {
      int month = when.month("month");
      return when.has("monthDay")
          ? Period.day(LocalDate.of(year, month, when.number("monthDay")))
          : Period.month(year, month);
    }
    if (when.has("season")) {
      return season(when, year);
    }
    if (when.has("feast")) {
      return feast(when, year);
    }
    if (when.has("part")) {
      return part(when, year);
    }
    if (when.has("q")) {
      return Period.quarter(LocalDate.of(year, 3 * when.number("q"), 1));
    }
    return when.has("year") ? Period.year(year) : null;
  }

  private static Period feast(EnglishTime when, int year) {
    String name = String.valueOf(when.get("feast"));
    return when.has("holidays")
        ? Period.recess(name.equals("easter") ? "mei" : "kerst", year)
        : Feast.of(name, year);
  }

  private static Period season(EnglishTime when, int year) {
    String name =
        switch (String.valueOf(when.get("season"))) {
          case "spring" -> "voorjaar";
          case "summer" -> "zomer";
          case "autumn" -> "herfst";
          default -> "winter";
        };
    if (!when.has("recess")) {
      return Period.season(name, year);
    }
    return Period.recess(
        switch (name) {
          case "voorjaar" -> "mei";
          case "winter" -> "kerst";
          default -> name;
        },
        year);
  }

  private static Period part(EnglishTime when, int year) {
    int months = "quarter".equals(when.get("part")) ? 3 : 6;
    int number =
        switch (String.valueOf(when.get("nth"))) {
          case "first" -> 1;
          case "second" -> 2;
          case "third" -> 3;
          default -> 12 / months;
        };
    return Period.months(year, (number - 1) * months + 1, number * months);
  }
}
