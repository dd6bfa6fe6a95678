package nl.dmmsearch.state;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds by when something will be done or until when it holds, and reckons the last day that the
 * words allow from the day of writing. A day that is named by the calendar goes before one that is
 * named by a meeting, and that before words that set a term without a day.
 */
final class Deadlines {
  private static final Pattern LASTS =
      Pattern.compile("(?i)(?:tot|t/m|gedurende|vanaf|until|from|in) ");

  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:na|sinds|naar aanleiding van|volgend op|in (?:vervolg|reactie) op"
              + "|vooruitlopend op|op (?:basis|grond) van|gezien|ondanks)(?: \\p{L}+ van)?"
              + " (?:de|het|een|deze|dit|die|dat|onze|uw|mijn|zijn)(?: [\\p{L}-]+){1,2} $");

  /** More letters than the words have that name an event. */
  private static final int LONGEST = 90;

  private static final Pattern RUNS = Pattern.compile("(?i)(?:uiterlijk )?(?:binnen|within) ");

  /** Behind one of these stands what is pleaded for, and by when that should be. */
  private static final Pattern FOR =
      Pattern.compile(
          "(?i)\\b(?:(?:ervoor|erop|ertoe|eraan) |om (?!\\d)|(?:voor|op|tegen|naar|tot|van) (?:een|geen|meer|minder)\\b)");

  private static final Pattern OF = Pattern.compile("(?i)\\b(?:over|van|naar|about|on) ");

  private static final OpeningTable OPENINGS =
      new OpeningTable(
          List.of(
              DutchTime.WHEN, EnglishTime.WHEN, MeetingDays.WHEN, OpenTerms.WHEN, WideTerms.WHEN));

  private final DutchDeadlines dutch;
  private final EnglishDeadlines english;
  private final MeetingDays meetings;
  private final WideTerms wide;
  private final Past past;

  /**
   * Deadlines of one brief.
   *
   * @param written when; null where that is not known, and then words without a year mean no day
   * @param met the last day of the meeting that it is about; null where that is not known
   */
  Deadlines(@Nullable LocalDate written, @Nullable LocalDate met) {
    this(
        written,
        Past.NONE,
        met == null
            ? List.of()
            : List.of(new Meeting(MeetingKind.OVERIG, DateRange.of(met), null)));
  }

  private Deadlines(@Nullable LocalDate written, Past past, List<Meeting> meetings) {
    this.dutch = new DutchDeadlines(written, meetings, past);
    this.english = new EnglishDeadlines(written, past);
    this.meetings = new MeetingDays(written, meetings);
    this.past = past;
    this.wide = new WideTerms(written, past);
  }

  /**
   * Deadlines of a brief that names {@code meetings}, the one that it is about first.
   *
   * @param written when; null where that is not known, and then words without a year mean no day
   * @param past tells what of it happened already
   */
  static Deadlines around(@Nullable LocalDate written, List<Meeting> meetings, Past past) {
    return new Deadlines(written, past, meetings);
  }

  /** Whether a sentence names a month that has just gone, and no time that is to come. */
  boolean isGone(String sentence) {
    return dutch.isGone(OPENINGS.read(sentence));
  }

  /** The first one that a sentence which promises states, a whole year included; else null. */
  @Nullable Deadline ofPromise(String sentence) {
    Deadline set = any(sentence);
    String own = set == null || !mayBeOfThing(sentence, set) ? sentence : past.own(sentence);
    return own.equals(sentence) ? set : any(own);
  }

  /**
   * The one of the verb that promises; else the first one of the sentence. A last day that is
   * stated goes before a time that only calendars tell.
   *
   * @param clause of that verb
   * @param main the sentence, with blanks for what is said by the way
   */
  @Nullable Deadline ofPromise(String sentence, OwnClause clause, String main) {
    Deadline any = ofPromise(sentence);
    if (any == null) {
      return null;
    }
    Deadline set = clause.isWhole(sentence) ? null : ofDay(clause.in(main));
    if (set == null && !main.equals(sentence)) {
      set = ofPromise(main);
    }
    return LastDays.stated(sentence, behindEvent(sentence, set == null ? any : set), this::first);
  }

  /** The day after that on which something else takes place: {@code na de top in juni}. */
  private Deadline behindEvent(String sentence, Deadline set) {
    int at = sentence.indexOf(set.text());
    if (at <= 0 || !EVENT.matcher(sentence).region(Math.max(0, at - LONGEST), at).find()) {
      return set;
    }
    Deadline next = ofPromise(sentence.substring(at + set.text().length()));
    return next == null || next.value() == null ? set : next;
  }

  /** The first one that has a day, and is not that of an earlier promise. */
  private @Nullable Deadline ofDay(String words) {
    Deadline set = past.wasMissed(words) ? null : first(past.own(words));
    return set == null || set.value() == null ? null : set;
  }

  /** Whether a term can be that of what is spoken of, which is sooner known than that it is. */
  private static boolean mayBeOfThing(String sentence, Deadline set) {
    String before = sentence.substring(0, Math.max(0, sentence.indexOf(set.text())));
    return before.contains(" dat ")
        || before.contains(" die ")
        || before.contains(" waar")
        || before.contains(" welke ")
        || (LASTS.matcher(set.text()).lookingAt() && OF.matcher(before).find());
  }

  private @Nullable Deadline any(String sentence) {
    OpeningTable.Read read = OPENINGS.read(sentence);
    Deadline first = first(read);
    Deadline set = first == null ? wide.first(read) : first;
    return set != null && GivenUp.is(sentence, set) ? any(GivenUp.without(sentence, set)) : set;
  }

  /**
   * Until when a position holds; that it is taken at a meeting sets no term, nor does how soon or
   * how long others should do what it pleads for.
   */
  @Nullable Deadline ofPosition(String sentence) {
    Deadline set = first(sentence);
    boolean none = set == null || MeetingDays.isMoment(set.text()) || isPleaded(sentence, set);
    return none ? null : set;
  }

  private static boolean isPleaded(String sentence, Deadline set) {
    int at = sentence.indexOf(set.text());
    int that = sentence.indexOf(" dat ");
    return RUNS.matcher(set.text()).lookingAt()
        || (that >= 0 && that < at)
        || (at > 0 && FOR.matcher(sentence).region(0, at).find());
  }

  /** The first one that a sentence states; null where it states none. */
  @Nullable Deadline first(String sentence) {
    Deadline set = first(OPENINGS.read(sentence));
    return set != null && GivenUp.is(sentence, set) ? first(GivenUp.without(sentence, set)) : set;
  }

  private @Nullable Deadline first(OpeningTable.Read read) {
    String sentence = read.text();
    Deadline day = dutch.first(read);
    if (day == null) {
      day = FromNamedDay.first(sentence);
    }
    if (day == null && !isDutch(sentence)) {
      day = english.first(read);
    }
    if (day == null) {
      day = meetings.first(read);
    }
    return day == null ? OpenTerms.first(read, past) : day;
  }

  /** Whether it has an article that English has not, which is sooner known than its times. */
  private static boolean isDutch(String sentence) {
    return sentence.contains(" het ") || sentence.contains(" een ") || sentence.contains(" de ");
  }
}
