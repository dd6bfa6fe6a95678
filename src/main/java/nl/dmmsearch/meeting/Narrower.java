package nl.dmmsearch.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import org.jspecify.annotations.Nullable;

/**
 * Tells which topics only say again, by a narrower name, what stands in another that is met on both
 * sides of the meeting: NSATU beside Oekraïne.
 */
final class Narrower {
  private final Taxonomy taxonomy;

  Narrower(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Without those. */
  List<MeetingTopic> leftOut(List<MeetingTopic> topics) {
    List<MeetingTopic> met =
        topics.stream().filter(topic -> topic.side() == MeetingTopic.Side.BOTH).toList();
    return topics.stream()
        .filter(topic ->
            topic.side() == MeetingTopic.Side.BOTH
                || met.stream().noneMatch(other -> saysAgain(topic, other)))
        .toList();
  }

  private boolean saysAgain(MeetingTopic topic, MeetingTopic broad) {
    Term narrower = term(topic);
    Term broader = term(broad);
    return narrower != null
        && broader != null
        && isPartOf(narrower, broader)
        && stands(topic.announced(), broad.announced())
        && stands(topic.reported(), broad.reported());
  }

  private @Nullable Term term(MeetingTopic topic) {
    return topic.dimension() == null || topic.value() == null
        ? null
        : taxonomy.term(topic.dimension(), topic.value()).orElse(null);
  }

  /** Whether some name of one is that of the other, or holds it. */
  private static boolean isPartOf(Term narrower, Term broader) {
    return narrower.allNames().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name ->
            broader.allNames().stream().anyMatch(of -> name.contains(of.toLowerCase(Locale.ROOT))));
  }

  private static boolean stands(List<TopicPassage> passages, List<TopicPassage> among) {
    return passages.stream().allMatch(p -> among.stream().anyMatch(other -> isSame(p, other)));
  }

  private static boolean isSame(TopicPassage one, TopicPassage other) {
    return one.brief().equals(other.brief())
        && Objects.equals(one.anchor(), other.anchor())
        && (one.text().contains(other.text()) || other.text().contains(one.text()));
  }
}
