package nl.dmmsearch.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/** What the briefs that give a meeting the same id say of it. */
final class MeetingNode {
  /** No meeting here lasts longer; a range that does was misread, and would swallow others. */
  private static final int LONGEST_DAYS = 7;

  private final String id;
  private final MeetingKind kind;
  private final Map<DateRange, Integer> dates = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int briefs;
  private @Nullable DateRange whole;

  MeetingNode(String id, MeetingKind kind) {
    this.id = id;
    this.kind = kind;
  }

  void add(Meeting meeting, int count) {
    briefs += count;
    whole = null;
    if (meeting.dates() != null) {
      dates.merge(meeting.dates(), count, Integer::sum);
    }
    if (meeting.place() != null) {
      places.merge(meeting.place(), count, Integer::sum);
    }
  }

  String id() {
    return id;
  }

  MeetingKind kind() {
    return kind;
  }

  int briefs() {
    return briefs;
  }

  Map<String, Integer> places() {
    return places;
  }

  /** The whole of it: who gives the first day alone says nothing against a second one. */
  DateRange dates() {
    if (whole == null) {
      whole = longest();
    }
    return whole;
  }

  private DateRange longest() {
    Comparator<Map.Entry<DateRange, Integer>> best =
        Comparator.comparingInt((Map.Entry<DateRange, Integer> e) -> days(e.getKey()))
            .thenComparing(Map.Entry::getValue);
    return dates.entrySet().stream().max(best).orElseThrow().getKey();
  }

  /** Whether both are names of one meeting. */
  boolean isSameAs(MeetingNode other) {
    if (kind != other.kind || isTooLong() || other.isTooLong()) {
      return false;
    }
    if (kind == MeetingKind.OVERIG) {
      return overlaps(other) && sharesPlace(other);
    }
    return overlaps(other) || (isBeside(other) && !contradicts(other));
  }

  private boolean isTooLong() {
    return days(dates()) > LONGEST_DAYS;
  }

  private boolean overlaps(MeetingNode other) {
    return dates().overlaps(other.dates());
  }

  /** Days that follow each other, where one of the two is a single day. */
  private boolean isBeside(MeetingNode other) {
    boolean touch =
        dates().end().plusDays(1).equals(other.dates().start())
            || other.dates().end().plusDays(1).equals(dates().start());
    return touch && (days(dates()) == 1 || days(other.dates()) == 1);
  }

  private boolean contradicts(MeetingNode other) {
    return !places.isEmpty() && !other.places.isEmpty() && !sharesPlace(other);
  }

  private boolean sharesPlace(MeetingNode other) {
    Set<String> theirs = other.places.keySet();
    return places.keySet().stream().anyMatch(theirs::contains);
  }

  static int days(DateRange dates) {
    return Math.toIntExact(dates.end().toEpochDay() - dates.start().toEpochDay()) + 1;
  }

  /** The place that most briefs name, of equals the first by name; null where none does. */
  static @Nullable String place(Map<String, Integer> named) {
    return named.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
