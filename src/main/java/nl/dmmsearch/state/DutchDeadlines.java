package nl.dmmsearch.state;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import org.jspecify.annotations.Nullable;

/** Finds the words in Dutch that set a day, and tells them from those that say when it was. */
final class DutchDeadlines {
  /** Before {@code over tien jaar} these say how long something lasts. */
  private static final Pattern SPREAD =
      Pattern.compile(
          "(?i)(?:verdeel|sprei|smeer|reken|ga|loop|strek)[a-z]*(?: zich)?(?: uit)? $"
              + "|\\b(?:verdeeld|verspreid|gespreid|uitgesmeerd|gerekend|gaat|loopt|strekt)(?: \\S+)? $");

  /** Days after its end in which a month that a letter reports of is the last one of that name. */
  private static final int JUST_GONE = 62;

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d-])(?:\\d{1,2}|"
              + Numerals.WORD
              + ") (?:dagen|dag|weken|week|maanden|maand) na de");

  private static final Pattern LASTING =
      Pattern.compile(
          "(?i)\\G (?:verdeeld|verspreid|gespreid|uitgesmeerd|gerekend|heen|oorlog|inzet|missie"
              + "|samenwerking|strijd|ervaring)\\b");

  private final NamedDays days;
  private final FromMeeting meetings;
  private final @Nullable LocalDate written;
  private final Past past;

  DutchDeadlines(@Nullable LocalDate written, List<Meeting> meetings, Past past) {
    this.past = past;
    this.days = new NamedDays(written);
    this.meetings = new FromMeeting(written, meetings);
    this.written = written;
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(OpeningTable.Read read) {
    String sentence = read.text();
    Openings.Matches found = DutchTime.WHEN.in(read);
    Deadline before = null;
    while (found.find()) {
      DutchTime when = Planned.in(sentence, DutchTime.in(found.match()));
      if (isOfMeeting(sentence, when) || isBegun(sentence, when)) {
        continue;
      }
      Deadline open = FromEvent.in(sentence, when);
      if (open == null) {
        open = meetings.in(sentence, when);
      }
      if (open != null) {
        return open;
      }
      LocalDate promised = promised(sentence, when);
      if (promised != null) {
        return new Deadline(DutchTerms.later(promised, when), when.text(sentence));
      }
      LocalDate day = isSpread(sentence, when) || isPreparing(sentence, when) ? null : day(when);
      if (day != null && !isPast(sentence, when, day)) {
        Deadline set = latest(sentence, when, day);
        Deadline ahead = AheadOf.in(sentence, when.start(), set);
        Deadline stated = isGone(ahead) ? set : ahead;
        if (!when.hasNoYear() || !past.wasPromised(sentence, when.start(), when.end())) {
          return stated;
        }
        before = before == null ? stated : before;
        continue;
      }
      Deadline undated = undated(sentence, when);
      if (undated != null) {
        return undated;
      }
    }
    return before == null ? counted(sentence) : before;
  }

  /** So long behind a meeting, without a word in front: {@code twee weken na de top van 3 mei}. */
  private @Nullable Deadline counted(String sentence) {
    Matcher counted = sentence.contains(" na de") ? COUNTED.matcher(sentence) : null;
    if (counted == null || !counted.find()) {
      return null;
    }
    DutchTime when = DutchTime.at(sentence, counted.start());
    Deadline set = when == null ? null : meetings.in(sentence, when);
    return set == null || set.value() == null || isGone(set) ? null : set;
  }

  /** Whether a month tells which meeting is meant, before which something will be done. */
  private static boolean isOfMeeting(String sentence, DutchTime when) {
    return when.marker().equals("in")
        && when.has("month")
        && OpenTerms.isOfMeeting(sentence, when.start());
  }

  /** Whether something begins then that goes on: {@code van begin maart tot eind juni}. */
  private boolean isBegun(String sentence, DutchTime when) {
    DutchTime till = when.isBefore() ? null : when.till(sentence);
    return till != null && day(till) != null;
  }

  private boolean isGone(Deadline deadline) {
    LocalDate day = deadline.value();
    return written != null && day != null && day.isBefore(written);
  }

  /** The words of a term of which it is not known from when it runs. */
  private @Nullable Deadline undated(String sentence, DutchTime when) {
    boolean unknown = written == null && isDeadline(when) && day(when) == null;
    return unknown
            && !isSpread(sentence, when)
            && !isPreparing(sentence, when)
            && !(when.mayBePast() && past.holds(sentence, when.start(), when.end(), false))
        ? new Deadline(null, when.text(sentence))
        : null;
  }

  /** The day from which {@code binnen twee maanden} runs, where it is not that of writing. */
  private static @Nullable LocalDate promised(String sentence, DutchTime when) {
    boolean runs = when.marker().contains("binnen") && when.has("count") && !when.has("after");
    return runs ? FromNamedDay.promised(sentence.substring(0, when.start())) : null;
  }

  /** Whether a sentence names a month that has just gone, and no time that is to come. */
  boolean isGone(OpeningTable.Read read) {
    Openings.Matches found = DutchTime.WHEN.in(read);
    boolean gone = false;
    while (found.find()) {
      DutchTime when = DutchTime.in(found.match());
      LocalDate day = day(when);
      gone |= day != null && written != null && when.mayBePast() && isGone(written, when, day);
    }
    return gone && first(read) == null;
  }

  private static boolean isGone(LocalDate written, DutchTime when, LocalDate day) {
    return when.has("month") && day.minusYears(1).until(written, DAYS) <= JUST_GONE;
  }

  /** Of {@code eind 2025 of begin 2026} the later one is still allowed. */
  private Deadline latest(String sentence, DutchTime when, LocalDate day) {
    DutchTime other = when.alternative(sentence);
    LocalDate later = other == null ? null : day(other);
    if (other == null || later == null || later.isBefore(day)) {
      return new Deadline(day, when.text(sentence));
    }
    return new Deadline(later, sentence.substring(when.start(), other.end()).strip());
  }

  /** Whether words without a year, which mean the next one, tell when something was. */
  private boolean isPast(String sentence, DutchTime when, LocalDate day) {
    if (written == null) {
      return false;
    }
    if (isBehind(when, day, written) && past.wasMissed(sentence)) {
      return true;
    }
    return when.mayBePast()
        && past.holds(sentence, when.start(), when.end(), isGone(written, when, day));
  }

  /** Whether the last day of that name is nearer than the next. */
  private static boolean isBehind(DutchTime when, LocalDate day, LocalDate written) {
    return when.hasNoYear() && day.minusYears(1).until(written, DAYS) < written.until(day, DAYS);
  }

  private static boolean isPreparing(String sentence, DutchTime when) {
    return when.has("held") && Preparing.isFor(sentence, when.start(), when.marker());
  }

  private static boolean isSpread(String sentence, DutchTime when) {
    return when.marker().equals("over")
        && (SPREAD.matcher(sentence.substring(0, when.start())).find()
            || LASTING.matcher(sentence).find(when.end()));
  }

  /** The last day that the words allow; null where they set none that is still to come. */
  private @Nullable LocalDate day(DutchTime when) {
    try {
      LocalDate day = isDeadline(when) ? days.last(when) : null;
      return day != null && written != null && day.isBefore(written) ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the words set a date, and do not only say when something happens. */
  private static boolean isDeadline(DutchTime when) {
    if (when.which() != null) {
      return !when.has("count") && !when.isDay() && !when.has("weekday");
    }
    if (when.has("thisUnit")) {
      return false;
    }
    return switch (when.marker()) {
      case "" -> when.hasAny("coming", "dayComing") || isNext(when);
      case "binnen", "over", "uiterlijk over", "uiterlijk binnen" -> when.has("count");
      case "bij", "met", "uiterlijk bij", "uiterlijk met" -> when.has("paper");
      case "per" -> when.isDay();
      case "aan", "vanaf", "met ingang van", "op" -> false;
      case "ten tijde van", "gelijktijdig met", "tegelijk met" -> when.hasAny("paper", "feast");
      case "nog" -> when.hasAny("next", "coming");
      case "in", "nog in" -> isWithin(when);
      case "rond", "omstreeks" ->
          isWithin(when) || when.hasAny("feast", "paper", "day", "recess", "year");
      case "voor" ->
          when.hasAny("day", "figures", "weekday", "month", "season", "paper", "feast", "weekend")
              || when.hasAny("recess", "anyRecess", "yearEnd", "weekNumber");
      case "in de loop van" -> !when.has("count") && !when.isDay();
      case "tussen nu en" -> !when.has("thisYear");
      default -> when.isBetween() ? when.isDay() : isTerm(when);
    };
  }

  private static boolean isNext(DutchTime when) {
    return when.has("next") && (!when.isYear() || when.has("still"));
  }

  private static boolean isWithin(DutchTime when) {
    return when.hasAny("month", "season", "part", "bare", "q", "weekNumber", "ofWeek", "ahead")
        || when.has("weekend")
        || (when.has("next") && (!when.isYear() || "nieuwe".equals(when.get("next"))));
  }

  private static boolean isTerm(DutchTime when) {
    return !when.has("thisYear") && (!when.has("count") || when.has("after"));
  }
}
