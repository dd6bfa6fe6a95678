package nl.dmmsearch.meeting;

import nl.dmmsearch.brief.BriefId;
import org.jspecify.annotations.Nullable;

/**
 * Where a brief speaks of a topic, by its best passage.
 *
 * @param brief that speaks of it
 * @param anchor of the section; null outside of sections
 * @param section its heading, or who has the floor; null where there is neither
 * @param page where the passage stands; null where the source has no pages
 * @param text the sentences, on one line
 */
public record TopicPassage(
    BriefId brief,
    @Nullable String anchor,
    @Nullable String section,
    @Nullable Integer page,
    String text) {
  /** Checks that there is text. */
  public TopicPassage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a passage has text");
    }
  }
}
