package nl.dmmsearch.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Section;

/**
 * A heading that says what the text below it is about.
 *
 * @param brief it stands in
 * @param text as written
 * @param words what it is about
 * @param passage the beginning of that text
 * @param isUntagged whether it names no value of the taxonomy
 */
record TopicHeading(
    Brief brief, String text, HeadingWords words, TopicPassage passage, boolean isUntagged) {

  /** Those of a brief; in notes, debates and answers a heading says who asks or decides what. */
  static List<TopicHeading> of(Brief brief) {
    return switch (brief.header().type()) {
      case GEANNOTEERDE_AGENDA, VERSLAG, KAMERBRIEF, OVERIG -> topical(brief);
      case BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, ANTWOORD_KAMERVRAGEN -> List.of();
    };
  }

  private static List<TopicHeading> topical(Brief brief) {
    Set<String> tagged =
        brief.tags().stream()
            .flatMap(tag -> tag.evidence().stream())
            .filter(evidence -> evidence.where() == Evidence.Where.HEADING)
            .map(evidence -> String.valueOf(evidence.anchor()))
            .collect(Collectors.toSet());
    var passages = new TopicPassages(brief);
    return brief.sections().stream()
        .filter(section -> section.heading() != null)
        .flatMap(section ->
            passages
                .of(section)
                .map(
                    passage -> heading(brief, section, passage, !tagged.contains(section.anchor())))
                .stream())
        .filter(heading -> heading.words().isTopic())
        .toList();
  }

  private static TopicHeading heading(
      Brief brief, Section section, TopicPassage passage, boolean isUntagged) {
    String text = String.valueOf(section.heading());
    return new TopicHeading(brief, text, HeadingWords.of(text), passage, isUntagged);
  }
}
