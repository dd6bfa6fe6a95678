package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Section;

/** A brief without its text and letterhead, which the index keeps apart, see {@link KeptText}. */
final class KeptBrief {
  private KeptBrief() {}

  /** The same brief, but for what its letterhead and its {@link BodyText} say. */
  static Brief bare(Brief brief) {
    return brief
        .with(Letterhead.NONE)
        .withText(
            brief.sections().stream().allMatch(KeptBrief::isSaid)
                ? List.of()
                : brief.sections().stream().map(KeptBrief::bare).toList(),
            brief.footnotes().stream().map(note -> with(note, "")).toList());
  }

  /** Whether the text says all there is of a section. */
  private static boolean isSaid(Section section) {
    return section.notes().isEmpty() && section.speaker() == null;
  }

  private static Section bare(Section section) {
    return new Section(
        null, section.level(), section.anchor(), "", List.of(), section.notes(), section.speaker());
  }

  /** The brief that {@code bare} was made of. */
  static Brief joined(Brief bare, Letterhead letterhead, BodyText text) {
    List<Section> said = text.parts().subList(0, text.sections());
    List<Section> sections = bare.sections();
    List<Footnote> notes = bare.footnotes();
    return bare.with(letterhead)
        .withText(
            sections.isEmpty()
                ? said
                : IntStream.range(0, said.size())
                    .mapToObj(i -> joined(sections.get(i), said.get(i)))
                    .toList(),
            IntStream.range(0, notes.size())
                .mapToObj(i -> with(notes.get(i), text.parts().get(said.size() + i).text()))
                .toList());
  }

  private static Section joined(Section bare, Section read) {
    return new Section(
        read.heading(),
        bare.level(),
        bare.anchor(),
        read.text(),
        read.pages(),
        bare.notes(),
        bare.speaker());
  }

  private static Footnote with(Footnote note, String text) {
    return new Footnote(note.marker(), note.page(), text, note.anchor());
  }
}
