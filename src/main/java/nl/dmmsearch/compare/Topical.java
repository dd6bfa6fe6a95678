package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Tag;

/**
 * A section with what tells which section of another brief is about the same.
 *
 * @param heading the words of its heading or of who speaks, folded
 * @param words of its text, folded, with how often each stands in it
 * @param subjects ids of the taxonomy that it names
 * @param named those of them that its heading names
 */
record Topical(
    Side side,
    Set<String> heading,
    Map<String, Integer> words,
    Set<String> subjects,
    Set<String> named) {

  /** The sections of a brief, without those that say nothing. */
  static List<Topical> sections(Brief brief) {
    List<Topical> sections = new ArrayList<>();
    for (Section section : brief.sections()) {
      if (section.label() != null || !section.text().isBlank()) {
        sections.add(of(new Side(brief.id(), section), brief.tags()));
      }
    }
    return sections;
  }

  private static Topical of(Side side, List<Tag> tags) {
    Section section = side.section();
    var subjects = new HashSet<String>();
    var named = new HashSet<String>();
    for (Tag tag : tags) {
      for (Evidence evidence : tag.evidence()) {
        if (section.anchor().equals(evidence.anchor())) {
          subjects.add(tag.value());
          if (evidence.where() == Evidence.Where.HEADING) {
            named.add(tag.value());
          }
        }
      }
    }
    String label = section.label();
    return new Topical(
        side,
        label == null ? Set.of() : Vocabulary.of(label).keySet(),
        Vocabulary.of(section.text()),
        subjects,
        named);
  }
}
