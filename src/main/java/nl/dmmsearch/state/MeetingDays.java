package nl.dmmsearch.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day that is named by a meeting of which the brief tells the days: {@code voor de top in
 * Den Haag}. Only a meeting that is still to come sets a term, and only where it is clear which is
 * meant: by its place, or the only one of its kind.
 */
final class MeetingDays {
  private static final List<String> HELD =
      Stream.concat(TimeWords.HELD.stream(), Stream.of("nuc", "npg", "ministers")).toList();

  static final Openings WHEN =
      new Openings(
          "voor vóór vóor voór uiterlijk tijdens op in voorafgaand before during ahead at",
          HELD,
          Pattern.compile(
              "(?<marker>v[oó][oó]r|uiterlijk(?: (?:op|voor|vóór|tijdens|bij))?|tijdens|op"
                  + "|voorafgaand aan|in aanloop naar|before|during|ahead of|at)"
                  + " (?:de|het|deze|dit|the|this)"
                  + " (?:(?:komende|aanstaande|aankomende|eerstvolgende|volgende|informele|buitengewone|coming|next|upcoming|informal) )?"
                  + "(?<kind>NAVO-top|NATO summit|topontmoeting|top|summit|DMM|NAVO-DMM|RBZ[ -]Defensie|RBZ"
                  + "|UDCG|NUC|NPG|(?:NAVO-)?ministeriële(?: bijeenkomst)?|bijeenkomst"
                  + "(?: van (?:de )?(?:NAVO-)?ministers van Defensie)?|ministers['’]? meeting|meeting)"
                  + "(?![\\p{L}-])(?: (?:van|in) (?<month>"
                  + DutchTime.MONTHS
                  + ")(?!\\p{L})(?: (?<year>(?:19|20)\\d{2}))?)?(?: (?:in|te) (?<place>(?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*)?))?",
              Pattern.CASE_INSENSITIVE));

  private final @Nullable LocalDate written;
  private final List<Meeting> meetings;

  /**
   * @param written null where that is not known, and then no meeting is known to be still to come
   * @param meetings that the brief names
   */
  MeetingDays(@Nullable LocalDate written, List<Meeting> meetings) {
    this.written = written;
    this.meetings = meetings;
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(OpeningTable.Read read) {
    LocalDate from = written;
    if (from == null || meetings.isEmpty()) {
      return null;
    }
    String sentence = read.text();
    Openings.Matches found = WHEN.in(read);
    while (found.find()) {
      DateRange days = days(found.match(), from);
      LocalDate day = days == null ? null : day(found.match(), days);
      if (day != null && !day.isBefore(from) && !isPreparing(sentence, found.match())) {
        Deadline set = new Deadline(day, found.match().group());
        Deadline ahead = AheadOf.in(sentence, found.match().start(), set);
        return isGone(ahead, from) ? set : ahead;
      }
    }
    return null;
  }

  private static boolean isGone(Deadline deadline, LocalDate from) {
    return deadline.value() != null && deadline.value().isBefore(from);
  }

  /** Whether words only say at which meeting something happens. */
  static boolean isMoment(String words) {
    return words.matches("(?i)(?:tijdens|op|during|at) .*");
  }

  private static boolean isPreparing(String sentence, Matcher match) {
    String marker = match.group("marker").toLowerCase(Locale.ROOT);
    return Preparing.isFor(sentence, match.start(), marker);
  }

  private static LocalDate day(Matcher match, DateRange days) {
    return switch (match.group("marker").toLowerCase(Locale.ROOT)) {
      case "tijdens", "op", "uiterlijk op", "uiterlijk tijdens", "uiterlijk bij", "uiterlijk" ->
          days.end();
      case "during", "at" -> days.end();
      default -> days.start().minusDays(1);
    };
  }

  /** The days of the meeting that is meant; null where that is not clear. */
  private @Nullable DateRange days(Matcher match, LocalDate from) {
    String kind = match.group("kind").toLowerCase(Locale.ROOT);
    String place = match.group("place");
    List<DateRange> meant =
        meetings.stream()
            .filter(meeting -> isOfKind(meeting.kind(), kind))
            .filter(meeting -> place == null || isIn(meeting, place))
            .map(Meeting::dates)
            .filter(Objects::nonNull)
            .filter(days -> !days.end().isBefore(from) && isInMonth(days, match))
            .distinct()
            .toList();
    return meant.size() == 1 || (place == null && !meant.isEmpty() && isMain(meant.getFirst()))
        ? meant.getFirst()
        : null;
  }

  /** Without a name, the meeting that the brief is about. */
  private boolean isMain(DateRange days) {
    return days.equals(meetings.getFirst().dates());
  }

  /** Whether a meeting is held in the month that is named with it, if any is. */
  private static boolean isInMonth(DateRange days, Matcher match) {
    String month = match.group("month");
    String year = match.group("year");
    return month == null
        || (days.start().getMonthValue() == DutchTime.monthNamed(month.toLowerCase(Locale.ROOT))
            && (year == null || days.start().getYear() == Integer.parseInt(year)));
  }

  private static boolean isIn(Meeting meeting, String place) {
    String known = meeting.place();
    return known != null
        && place.toLowerCase(Locale.ROOT).startsWith(known.toLowerCase(Locale.ROOT));
  }

  /** What is called a meeting without more can be of any kind, a summit only that. */
  private static boolean isOfKind(MeetingKind kind, String called) {
    return switch (kind) {
      case TOP -> called.contains("top") || called.contains("summit");
      case DMM -> called.contains("dmm") || isAny(called) || called.contains("minister");
      case FMM ->
          called.startsWith("ministeri") || called.startsWith("navo-ministeri") || isAny(called);
      case RBZ_DEFENSIE -> called.startsWith("rbz") || isAny(called);
      case RBZ -> called.equals("rbz") || isAny(called);
      case UDCG, NUC, NPG -> called.equals(kind.value().toLowerCase(Locale.ROOT)) || isAny(called);
      case OVERIG -> isAny(called) || called.contains("top") || called.contains("summit");
    };
  }

  private static boolean isAny(String called) {
    return called.equals("bijeenkomst") || called.equals("meeting");
  }
}
