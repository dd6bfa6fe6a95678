package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Tag;

/**
 * A brief about a meeting with the headings that say what it is about.
 *
 * @param number among the briefs about the meeting, from 0
 */
record SpokenBrief(Brief brief, int number, List<TopicHeading> headings) {

  /**
   * Briefs in their order.
   *
   * @param from the number of the first
   */
  static List<SpokenBrief> of(List<Brief> briefs, int from) {
    var spoken = new ArrayList<SpokenBrief>();
    for (Brief brief : briefs) {
      spoken.add(new SpokenBrief(brief, from + spoken.size(), TopicHeading.of(brief)));
    }
    return spoken;
  }

  /** Where it speaks best of a value that it earned. */
  Optional<TopicPassage> tagged(Dimension dimension, String value) {
    return brief.tags().stream()
        .filter(tag -> isOf(tag, dimension, value))
        .findFirst()
        .map(passages()::of);
  }

  private static boolean isOf(Tag tag, Dimension dimension, String value) {
    return tag.dimension() == dimension && tag.value().equals(value);
  }

  TopicPassages passages() {
    return new TopicPassages(brief);
  }
}
