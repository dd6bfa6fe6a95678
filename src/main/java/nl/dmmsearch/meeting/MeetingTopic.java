package nl.dmmsearch.meeting;

import java.util.List;
import nl.dmmsearch.brief.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting was to be about, or was about.
 *
 * @param dimension the list of the taxonomy that it stands in; null for a heading
 * @param value its id there; null for a heading
 * @param label as staff read it; a heading as written
 * @param announced where briefs before the meeting speak of it, one passage a brief
 * @param reported where briefs after it do
 */
public record MeetingTopic(
    @Nullable Dimension dimension,
    @Nullable String value,
    String label,
    List<TopicPassage> announced,
    List<TopicPassage> reported) {
  /** Copies the lists, and checks that some brief speaks of it. */
  public MeetingTopic {
    announced = List.copyOf(announced);
    reported = List.copyOf(reported);
    if (announced.isEmpty() && reported.isEmpty()) {
      throw new IllegalArgumentException("no brief speaks of " + label);
    }
  }

  /** On which side of the meeting it came up. */
  public Side side() {
    return reported.isEmpty() ? Side.ANNOUNCED : announced.isEmpty() ? Side.REPORTED : Side.BOTH;
  }

  /** On which side of a meeting something came up. */
  public enum Side {
    /** Before it and after it. */
    BOTH,
    /** Before it alone. */
    ANNOUNCED,
    /** After it alone. */
    REPORTED
  }
}
