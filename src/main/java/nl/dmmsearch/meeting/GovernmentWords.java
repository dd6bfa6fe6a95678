package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Tag;

/**
 * What the government says in a brief, and so can announce or report. Members of parliament ask for
 * what they want to hear; that makes it no item of a meeting.
 */
final class GovernmentWords {
  private GovernmentWords() {}

  /** The brief with these words alone; empty where there are none. */
  static Optional<Brief> in(Brief brief) {
    return switch (brief.header().type()) {
      case GEANNOTEERDE_AGENDA, VERSLAG, BESLISNOTA, KAMERBRIEF, OVERIG -> Optional.of(brief);
      case COMMISSIEDEBAT ->
          only(brief, brief.sections().stream().filter(GovernmentWords::isMinister).toList());
      case SCHRIFTELIJK_OVERLEG, ANTWOORD_KAMERVRAGEN -> only(brief, answers(brief));
    };
  }

  private static boolean isMinister(Section section) {
    Speaker speaker = section.speaker();
    return speaker != null && speaker.role() == Speaker.Role.BEWINDSPERSOON;
  }

  /** From a heading that says so up to the next that says that others ask. */
  private static List<Section> answers(Brief brief) {
    var answers = new ArrayList<Section>();
    boolean answering = false;
    for (Section section : brief.sections()) {
      String heading = String.valueOf(section.heading()).toLowerCase(Locale.ROOT);
      if (heading.contains("antwoord") || heading.contains("reactie")) {
        answering = true;
      } else if (heading.contains("vra") || heading.contains("inbreng")) {
        answering = false;
      }
      if (answering) {
        answers.add(section);
      }
    }
    return answers;
  }

  private static Optional<Brief> only(Brief brief, List<Section> sections) {
    Set<String> anchors = sections.stream().map(Section::anchor).collect(Collectors.toSet());
    List<Tag> tags = brief.tags().stream().flatMap(tag -> earned(tag, anchors).stream()).toList();
    return sections.isEmpty() ? Optional.empty() : Optional.of(brief.with(sections, tags));
  }

  /** What a title or a note names, nobody is known to have said. */
  private static Optional<Tag> earned(Tag tag, Set<String> anchors) {
    List<Evidence> evidence = tag.evidence().stream().filter(e -> isIn(e, anchors)).toList();
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tag(tag.dimension(), tag.value(), evidence.size(), evidence));
  }

  private static boolean isIn(Evidence evidence, Set<String> anchors) {
    return switch (evidence.where()) {
      case HEADING, TEXT -> Stream.ofNullable(evidence.anchor()).anyMatch(anchors::contains);
      case TITLE, FOOTNOTE, PERSON, GIVEN -> false;
    };
  }
}
