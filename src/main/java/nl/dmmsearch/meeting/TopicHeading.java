package nl.dmmsearch.meeting;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Tag;

/**
 * A heading that says what the text below it is about.
 *
 * @param brief it stands in
 * @param text as written
 * @param words what it is about
 * @param passage the beginning of that text
 * @param named the tags of the brief that it names
 */
record TopicHeading(
    Brief brief, String text, HeadingWords words, TopicPassage passage, List<Tag> named) {

  /** Those of a brief; in notes, debates and answers a heading says who asks or decides what. */
  static List<TopicHeading> of(Brief brief) {
    return switch (brief.header().type()) {
      case GEANNOTEERDE_AGENDA, VERSLAG, KAMERBRIEF, OVERIG -> topical(brief);
      case BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, ANTWOORD_KAMERVRAGEN -> List.of();
    };
  }

  private static List<TopicHeading> topical(Brief brief) {
    var passages = new TopicPassages(brief);
    return brief.sections().stream()
        .filter(section -> section.heading() != null)
        .flatMap(section ->
            passages.of(section).map(passage -> heading(brief, section, passage)).stream())
        .filter(heading -> heading.words().isTopic())
        .toList();
  }

  private static TopicHeading heading(Brief brief, Section section, TopicPassage passage) {
    String text = String.valueOf(section.heading());
    return new TopicHeading(brief, text, HeadingWords.of(text), passage, named(brief, section));
  }

  private static List<Tag> named(Brief brief, Section section) {
    return brief.tags().stream()
        .filter(tag ->
            tag.evidence().stream()
                .anyMatch(evidence ->
                    evidence.where() == Evidence.Where.HEADING
                        && section.anchor().equals(evidence.anchor())))
        .toList();
  }

  /** Whether it names no value of the taxonomy. */
  boolean isUntagged() {
    return named.isEmpty();
  }

  /** Whether it names a value that is the only one of its list. */
  boolean namesOne() {
    return named.stream().anyMatch(tag -> isOf(tag.dimension(), tag.value()));
  }

  /** Whether it names this value, and no other of its list. */
  boolean isOf(Dimension dimension, String value) {
    List<String> own =
        named.stream().filter(tag -> tag.dimension() == dimension).map(Tag::value).toList();
    return own.equals(List.of(value));
  }
}
