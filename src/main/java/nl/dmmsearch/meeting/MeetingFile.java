package nl.dmmsearch.meeting;

import java.util.List;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one meeting.
 *
 * @param meeting itself
 * @param briefs about it: what came before it and after it, and then what only names it
 * @param topics announced of it and reported from it
 * @param statements that the briefs about it make, in their order
 * @param announces whether a brief tells beforehand what it is to be about
 * @param reports whether a brief tells afterwards what it was about
 * @param previous meeting of the kind; null for the first
 * @param next meeting of the kind; null for the last
 * @param pairs its letters beside those of the previous meeting
 */
public record MeetingFile(
    KnownMeeting meeting,
    List<Hit> briefs,
    List<MeetingTopic> topics,
    List<StatementHit> statements,
    boolean announces,
    boolean reports,
    @Nullable KnownMeeting previous,
    @Nullable KnownMeeting next,
    List<Pair> pairs) {
  /** Copies the lists. */
  public MeetingFile {
    briefs = List.copyOf(briefs);
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    pairs = List.copyOf(pairs);
  }

  /** On which side of the meeting a brief about it stands; null for one that only names it. */
  public @Nullable Phase phase(Hit hit) {
    var roles = new MeetingBriefs(meeting);
    return roles.isAbout(hit.brief()) ? roles.phase(hit.brief()) : null;
  }

  /**
   * Two letters of one type, about a meeting and the one before it.
   *
   * @param type of both
   * @param left the older one
   * @param right the one about this meeting
   */
  public record Pair(DocumentType type, BriefSummary left, BriefSummary right) {}
}
