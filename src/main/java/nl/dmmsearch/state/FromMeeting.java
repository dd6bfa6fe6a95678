package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * Terms that run from a meeting, {@code binnen een maand na de top van 7 juli 2026}: from the day
 * that is named, or from that of the meeting of the letter that is meant. Where it is not known
 * which one is meant, the words are kept.
 */
final class FromMeeting {
  private static final Pattern WHICH =
      Pattern.compile(
          "\\G(?: (?:in|te) (?<place>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)?))?"
              + "(?: (?:van|op|d\\.d\\.) (?:\\d{1,2} (?:en|t/m|tot en met) )?(?<day>\\d{1,2})"
              + " (?<month>(?i:"
              + DutchTime.MONTHS
              + "))(?: (?<year>(?:19|20)\\d{2}))?(?![\\p{L}\\d]))?");

  private final @Nullable LocalDate written;
  private final List<Meeting> meetings;

  /**
   * Terms that one brief sets.
   *
   * @param meetings that the brief names, the one that it is about first
   */
  FromMeeting(@Nullable LocalDate written, List<Meeting> meetings) {
    this.written = written;
    this.meetings = meetings;
  }

  /** What a sentence sets so; null where its term does not run from a meeting. */
  @Nullable Deadline in(String sentence, DutchTime when) {
    if (!when.has("count") || !when.has("after")) {
      return null;
    }
    Matcher which = WHICH.matcher(sentence);
    if (!which.find(when.end())) {
      return null;
    }
    String words = when.text(sentence);
    LocalDate from = which.group("day") == null ? held(words, which) : named(which);
    return new Deadline(
        from == null ? null : DutchTerms.later(from, when),
        from != null && which.group("day") == null && which.group("place") == null
            ? words
            : words + which.group());
  }

  /** The day that is named; without a year, the one that is nearest to that of writing. */
  private @Nullable LocalDate named(Matcher which) {
    int day = Integer.parseInt(which.group("day"));
    int month = DutchTime.monthNamed(which.group("month").toLowerCase(Locale.ROOT));
    try {
      if (which.group("year") != null) {
        return LocalDate.of(Integer.parseInt(which.group("year")), month, day);
      }
      return written == null ? null : nearest(written, LocalDate.of(written.getYear(), month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate nearest(LocalDate written, LocalDate thisYear) {
    LocalDate nearest = thisYear;
    for (int years = -1; years <= 1; years += 2) {
      LocalDate other = thisYear.plusYears(years);
      if (distance(written, other) < distance(written, nearest)) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static long distance(LocalDate from, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(from, to));
  }

  /** The last day of the first meeting of the letter that can be meant; null where none can. */
  private @Nullable LocalDate held(String words, Matcher which) {
    String place = which.group("place");
    return meetings.stream()
        .filter(meeting -> isOfKind(meeting.kind(), words.toLowerCase(Locale.ROOT)))
        .filter(meeting -> place == null || isIn(meeting, place))
        .map(Meeting::dates)
        .filter(Objects::nonNull)
        .map(DateRange::end)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfKind(MeetingKind kind, String words) {
    boolean top = words.endsWith("top") || words.endsWith("topontmoeting");
    boolean dmm = words.endsWith("dmm");
    return switch (kind) {
      case TOP -> !dmm && !words.endsWith("ministeriële");
      case DMM -> !top;
      case OVERIG -> true;
      default -> !top && !dmm;
    };
  }

  private static boolean isIn(Meeting meeting, String place) {
    String known = meeting.place();
    return known != null
        && place.toLowerCase(Locale.ROOT).startsWith(known.toLowerCase(Locale.ROOT));
  }
}
