package nl.dmmsearch.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same letter from elsewhere: sent to the other chamber, or kept on another site.
 *
 * @param id under which this copy can be read
 * @param source where it comes from
 * @param sender who wrote, by role, as this copy says
 * @param chamber the house that this copy was sent to
 * @param kamerstuk its own number as a parliamentary paper
 * @param ownReferences that stand on this copy
 */
public record Copy(
    BriefId id,
    SourcePart source,
    @Nullable String sender,
    @Nullable Chamber chamber,
    @Nullable KamerstukNumber kamerstuk,
    List<String> ownReferences) {
  /** Copies the list. */
  public Copy {
    ownReferences = List.copyOf(ownReferences);
  }
}
