package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/**
 * Lays what briefs announce of a meeting beside what they report from it: by each value of the
 * taxonomy that they earned, and by each heading that names none.
 */
public final class MeetingTopics {
  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparing((Counted counted) -> counted.topic().side())
          .thenComparing(Comparator.comparingInt(Counted::mentions).reversed())
          .thenComparing(counted -> counted.topic().label());

  private final List<Brief> before;
  private final List<Brief> after;
  private final List<TopicHeading> announced;
  private final List<TopicHeading> reported;
  private final Map<BriefId, BriefWords> words = new HashMap<>();
  private final Taxonomy taxonomy;

  private MeetingTopics(List<Brief> before, List<Brief> after, Taxonomy taxonomy) {
    this.before = before;
    this.after = after;
    this.announced = headings(before);
    this.reported = headings(after);
    this.taxonomy = taxonomy;
  }

  private static List<TopicHeading> headings(List<Brief> briefs) {
    return briefs.stream().flatMap(brief -> TopicHeading.of(brief).stream()).toList();
  }

  /**
   * The topics, list by list of the taxonomy and then headings; within each those of both sides
   * first, and what is spoken of most first.
   *
   * @param before briefs that announce, the most telling one first
   * @param after briefs that report, the most telling one first
   * @param taxonomy whose labels are shown
   */
  public static List<MeetingTopic> of(List<Brief> before, List<Brief> after, Taxonomy taxonomy) {
    var topics = new MeetingTopics(before, after, taxonomy);
    Stream<MeetingTopic> values =
        Arrays.stream(Dimension.values()).flatMap(dimension -> topics.values(dimension).stream());
    return Stream.concat(values, topics.headings().stream()).toList();
  }

  private List<MeetingTopic> values(Dimension dimension) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    Stream.concat(before.stream(), after.stream())
        .flatMap(brief -> brief.tags().stream())
        .filter(tag -> tag.dimension() == dimension)
        .forEach(tag -> mentions.merge(tag.value(), tag.count(), Integer::sum));
    return mentions.entrySet().stream()
        .map(entry -> new Counted(topic(dimension, entry.getKey()), entry.getValue()))
        .sorted(MOST_FIRST)
        .map(Counted::topic)
        .toList();
  }

  private MeetingTopic topic(Dimension dimension, String value) {
    String label = taxonomy.term(dimension, value).map(Term::label).orElse(value);
    return new MeetingTopic(
        dimension,
        value,
        label,
        passages(before, announced, dimension, value),
        passages(after, reported, dimension, value));
  }

  /** Where briefs name a value; in one that does not, the section headed as theirs that do. */
  private List<TopicPassage> passages(
      List<Brief> briefs, List<TopicHeading> headings, Dimension dimension, String value) {
    List<HeadingWords> naming =
        all().filter(h -> h.isOf(dimension, value)).map(TopicHeading::words).toList();
    if (naming.isEmpty()) {
      return tagged(briefs, dimension, value);
    }
    return briefs.stream()
        .flatMap(brief ->
            tag(brief, dimension, value)
                .map(new TopicPassages(brief)::of)
                .or(() ->
                    headings.stream()
                        .filter(h -> h.brief().id().equals(brief.id()) && isAbout(h, naming))
                        .map(TopicHeading::passage)
                        .findFirst())
                .stream())
        .toList();
  }

  private static List<TopicPassage> tagged(List<Brief> briefs, Dimension dimension, String value) {
    return briefs.stream()
        .flatMap(brief -> tag(brief, dimension, value).map(new TopicPassages(brief)::of).stream())
        .toList();
  }

  private static boolean isAbout(TopicHeading heading, List<HeadingWords> naming) {
    return heading.isUntagged() && naming.stream().anyMatch(heading.words()::isAboutThatOf);
  }

  private Stream<TopicHeading> all() {
    return Stream.concat(announced.stream(), reported.stream());
  }

  private static Optional<Tag> tag(Brief brief, Dimension dimension, String value) {
    return brief.tags().stream()
        .filter(tag -> tag.dimension() == dimension && tag.value().equals(value))
        .findFirst();
  }

  private List<MeetingTopic> headings() {
    List<HeadingWords> shown =
        all().filter(TopicHeading::namesOne).map(TopicHeading::words).toList();
    var seen = new ArrayList<HeadingWords>();
    var topics = new ArrayList<MeetingTopic>();
    for (TopicHeading heading : all().toList()) {
      if (heading.isUntagged()
          && !isAbout(heading, shown)
          && seen.stream().noneMatch(heading.words()::isLike)) {
        seen.add(heading.words());
        topics.add(
            new MeetingTopic(
                null,
                null,
                heading.text(),
                passages(heading, announced, before),
                passages(heading, reported, after)));
      }
    }
    topics.sort(Comparator.comparing(MeetingTopic::side));
    return topics;
  }

  /** The sections with such a heading; in a brief without one, the sentence with its words. */
  private List<TopicPassage> passages(
      TopicHeading heading, List<TopicHeading> headings, List<Brief> briefs) {
    return briefs.stream()
        .flatMap(brief ->
            headings.stream()
                .filter(other ->
                    other.brief().id().equals(brief.id()) && other.words().isLike(heading.words()))
                .findFirst()
                .map(TopicHeading::passage)
                .or(() -> words(brief).first(heading.words(), new TopicPassages(brief)))
                .stream())
        .toList();
  }

  private BriefWords words(Brief brief) {
    return words.computeIfAbsent(brief.id(), id -> new BriefWords(brief));
  }

  private record Counted(MeetingTopic topic, int mentions) {}
}
