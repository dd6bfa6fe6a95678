package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
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

  private final List<SpokenBrief> before;
  private final List<SpokenBrief> after;
  private final List<TopicHeading> headings;
  private final SpokenWords words;
  private final Taxonomy taxonomy;

  private MeetingTopics(List<Brief> before, List<Brief> after, Taxonomy taxonomy) {
    this.before = SpokenBrief.of(before, 0);
    this.after = SpokenBrief.of(after, before.size());
    this.headings = briefs().flatMap(brief -> brief.headings().stream()).toList();
    this.words = new SpokenWords(briefs().map(SpokenBrief::brief).toList());
    this.taxonomy = taxonomy;
  }

  private Stream<SpokenBrief> briefs() {
    return Stream.concat(before.stream(), after.stream());
  }

  /**
   * The topics, list by list of the taxonomy and then headings; within each those of both sides
   * first, and what is spoken of most first. What only one side names, and there in a passage that
   * stands beside that of the other under a broader name, is left out.
   *
   * @param before briefs that announce, the most telling one first
   * @param after briefs that report, the most telling one first
   * @param taxonomy whose labels are shown
   */
  public static List<MeetingTopic> of(List<Brief> before, List<Brief> after, Taxonomy taxonomy) {
    var topics = new MeetingTopics(before, after, taxonomy);
    Stream<MeetingTopic> values =
        Arrays.stream(Dimension.values()).flatMap(dimension -> topics.values(dimension).stream());
    return Stream.concat(
            new Narrower(taxonomy).leftOut(values.toList()).stream(), topics.headings().stream())
        .toList();
  }

  private List<MeetingTopic> values(Dimension dimension) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    briefs()
        .flatMap(brief -> brief.brief().tags().stream())
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
    List<HeadingWords> naming =
        headings.stream().filter(h -> h.isOf(dimension, value)).map(TopicHeading::words).toList();
    return new MeetingTopic(
        dimension,
        value,
        label,
        passages(before, dimension, value, naming),
        passages(after, dimension, value, naming));
  }

  /** Where briefs name a value; in one that does not, the section headed as theirs that do. */
  private static List<TopicPassage> passages(
      List<SpokenBrief> briefs, Dimension dimension, String value, List<HeadingWords> naming) {
    return briefs.stream()
        .flatMap(brief ->
            brief
                .tagged(dimension, value)
                .or(() ->
                    brief.headings().stream()
                        .filter(heading -> isAbout(heading, naming))
                        .map(TopicHeading::passage)
                        .findFirst())
                .stream())
        .toList();
  }

  private static boolean isAbout(TopicHeading heading, List<HeadingWords> naming) {
    return heading.isUntagged() && naming.stream().anyMatch(heading.words()::isAboutThatOf);
  }

  private List<MeetingTopic> headings() {
    List<HeadingWords> shown =
        headings.stream().filter(TopicHeading::namesOne).map(TopicHeading::words).toList();
    var seen = new ArrayList<HeadingWords>();
    var topics = new ArrayList<MeetingTopic>();
    for (TopicHeading heading : headings) {
      if (heading.isUntagged()
          && !isAbout(heading, shown)
          && seen.stream().noneMatch(heading.words()::isLike)) {
        seen.add(heading.words());
        topics.add(topic(heading));
      }
    }
    topics.sort(Comparator.comparing(MeetingTopic::side));
    return topics;
  }

  private MeetingTopic topic(TopicHeading heading) {
    BitSet sentences = words.with(heading.words());
    return new MeetingTopic(
        null,
        null,
        heading.text(),
        passages(heading, before, sentences),
        passages(heading, after, sentences));
  }

  /** The sections with such a heading; in a brief without one, the sentence with its words. */
  private List<TopicPassage> passages(
      TopicHeading heading, List<SpokenBrief> briefs, BitSet sentences) {
    return briefs.stream()
        .flatMap(brief ->
            brief.headings().stream()
                .filter(other -> other.words().isLike(heading.words()))
                .findFirst()
                .map(TopicHeading::passage)
                .or(() -> words.first(sentences, brief.number(), brief.passages()))
                .stream())
        .toList();
  }

  private record Counted(MeetingTopic topic, int mentions) {}
}
