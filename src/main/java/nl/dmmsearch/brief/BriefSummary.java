package nl.dmmsearch.brief;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list of hits shows of a brief: everything but its text.
 *
 * @param id of the brief
 * @param source where it comes from
 * @param access who may know of it
 * @param header what stands around the text
 * @param meetings that it is about, the main one first; empty where it names none
 * @param tags ids of the taxonomy per dimension, in the order of the brief; each dimension present
 * @param copies the same letter from elsewhere
 */
public record BriefSummary(
    BriefId id,
    SourcePart source,
    AccessLabel access,
    Header header,
    List<Meeting> meetings,
    Map<Dimension, List<String>> tags,
    List<Copy> copies) {
  /** Copies the collections and completes the dimensions. */
  public BriefSummary {
    meetings = List.copyOf(meetings);
    copies = List.copyOf(copies);
    var complete = new java.util.EnumMap<Dimension, List<String>>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      complete.put(dimension, List.copyOf(tags.getOrDefault(dimension, List.of())));
    }
    tags = java.util.Collections.unmodifiableMap(complete);
  }

  /** The main meeting; null where the brief names none. */
  public @Nullable Meeting meeting() {
    return meetings.isEmpty() ? null : meetings.getFirst();
  }

  /** The ids that the brief earned in one dimension. */
  public List<String> tags(Dimension dimension) {
    return tags.getOrDefault(dimension, List.of());
  }
}
