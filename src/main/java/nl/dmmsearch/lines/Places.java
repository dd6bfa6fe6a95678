package nl.dmmsearch.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Tag;

/** Checks that what a brief points at within itself is there. */
final class Places {
  private final Brief brief;
  private final Map<String, Section> sections = new HashMap<>();
  private final Set<String> notes = new HashSet<>();

  Places(Brief brief) {
    this.brief = brief;
  }

  /**
   * Checks all of it.
   *
   * @throws IllegalArgumentException that names what points at nothing
   */
  void check() {
    for (Section section : brief.sections()) {
      require(
          sections.put(section.anchor(), section) == null,
          "two sections have the anchor " + section.anchor());
    }
    for (Footnote note : brief.footnotes()) {
      require(notes.add(note.anchor()), "two footnotes have the anchor " + note.anchor());
    }
    brief.sections().forEach(this::section);
    brief.tags().forEach(this::tag);
    brief.statements().forEach(this::statement);
  }

  private void section(Section section) {
    int length = section.text().length();
    for (PageStart page : section.pages()) {
      require(
          page.offset() <= length,
          "page %d begins behind section %s".formatted(page.page(), section.anchor()));
    }
    for (NoteLink note : section.notes()) {
      require(
          note.offset() <= length && notes.contains(note.anchor()),
          "note %s of section %s is not there".formatted(note.marker(), section.anchor()));
    }
  }

  private void tag(Tag tag) {
    for (Evidence evidence : tag.evidence()) {
      if (evidence.where() == Where.TEXT && evidence.anchor() != null) {
        Section section = sections.get(evidence.anchor());
        require(
            section != null && evidence.offset() <= section.text().length(),
            "the evidence of tag %s is in no section".formatted(tag.value()));
      }
    }
  }

  private void statement(Statement statement) {
    Section section = sections.get(statement.place().anchor());
    require(
        section != null && statement.place().offset() <= section.text().length(),
        "statement %s stands in no section".formatted(statement.id()));
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
