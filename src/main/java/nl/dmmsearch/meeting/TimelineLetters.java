package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Timeline;

/**
 * The letters in which something came up, meeting by meeting, so that one can be laid beside
 * another.
 */
public final class TimelineLetters {
  /** More letters than these nobody compares one by one. */
  private static final int MOST = 300;

  private final List<KnownMeeting> meetings;
  private final Map<String, List<Hit>> letters = new HashMap<>();

  private TimelineLetters(List<KnownMeeting> meetings) {
    this.meetings = meetings;
  }

  /**
   * The first letters that answer a search, the oldest meeting first.
   *
   * @param asked in the order of a timeline
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public static TimelineLetters of(BriefSearcher searcher, SearchRequest asked, Timeline timeline) {
    var found =
        new TimelineLetters(timeline.points().stream().map(Timeline.Point::meeting).toList());
    searcher.first(asked, MOST).forEach(found::add);
    return found;
  }

  private void add(Hit hit) {
    meetings.stream()
        .filter(meeting -> new MeetingBriefs(meeting).isAbout(hit.brief()))
        .findFirst()
        .ifPresent(m -> letters.computeIfAbsent(m.id(), id -> new ArrayList<>()).add(hit));
  }

  /**
   * A letter about the meeting beside the latest one of its type about an earlier meeting of the
   * kind; empty where there are no two.
   */
  public Optional<Step> step(KnownMeeting meeting) {
    return at(meeting).stream()
        .flatMap(right -> before(meeting, right).map(left -> new Step(left, right)).stream())
        .findFirst();
  }

  private Optional<Hit> before(KnownMeeting meeting, Hit right) {
    return meetings.reversed().stream()
        .filter(
            m -> m.kind() == meeting.kind() && m.dates().start().isBefore(meeting.dates().start()))
        .flatMap(earlier -> at(earlier).stream())
        .filter(left -> left.brief().header().type() == right.brief().header().type())
        .findFirst();
  }

  private List<Hit> at(KnownMeeting meeting) {
    return letters.getOrDefault(meeting.id(), List.of()).stream()
        .sorted(new MeetingBriefs(meeting).order())
        .toList();
  }

  /**
   * Two letters on one matter.
   *
   * @param left the older one
   * @param right the newer one
   */
  public record Step(Hit left, Hit right) {
    /** Checks that they are two. */
    public Step {
      if (Objects.equals(left.brief().id(), right.brief().id())) {
        throw new IllegalArgumentException("a letter is not compared with itself: " + left.brief());
      }
    }
  }
}
