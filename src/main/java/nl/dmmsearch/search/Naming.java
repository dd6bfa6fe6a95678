package nl.dmmsearch.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;

/**
 * What one brief says of meetings, by which it counts among those of a meeting.
 *
 * @param type of the brief
 * @param meetings that it names with their days, each day of a kind once, the main one first
 * @param leads whether the first of them is the main one; not where that has no days
 */
public record Naming(DocumentType type, List<Meeting> meetings, boolean leads) {
  /** Checks that each meeting has its days. */
  public Naming {
    meetings = List.copyOf(meetings);
    if (meetings.stream().anyMatch(meeting -> meeting.dates() == null)) {
      throw new IllegalArgumentException(
          "a meeting without days cannot be told apart: " + meetings);
    }
    if (leads && meetings.isEmpty()) {
      throw new IllegalArgumentException("no meeting is no main one");
    }
  }

  /** What {@code brief} says; a meeting that it gives no day for is left out. */
  public static Naming of(BriefSummary brief) {
    Set<String> seen = new HashSet<>();
    List<Meeting> dated =
        brief.meetings().stream()
            .filter(meeting -> meeting.dates() != null && seen.add(String.valueOf(meeting.id())))
            .toList();
    Meeting main = brief.meeting();
    return new Naming(brief.header().type(), dated, main != null && main.dates() != null);
  }

  /**
   * Whether {@code meeting} is the main one of the brief, or was held with that: one letter
   * announces or reports all meetings of the same days. Others it only names.
   */
  public boolean isAbout(KnownMeeting meeting) {
    return leads && meetings.stream().anyMatch(named -> isHeldWithMain(named, meeting));
  }

  private boolean isHeldWithMain(Meeting named, KnownMeeting meeting) {
    DateRange main = meetings.getFirst().dates();
    return meeting.isCalled(String.valueOf(named.id()))
        && main != null
        && named.dates() != null
        && main.overlaps(named.dates());
  }

  /** The ids that it gives. */
  public Set<String> ids() {
    return meetings.stream()
        .flatMap(meeting -> Stream.ofNullable(meeting.id()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
