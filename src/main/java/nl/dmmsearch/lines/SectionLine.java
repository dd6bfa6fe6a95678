package nl.dmmsearch.lines;

import java.util.List;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import org.jspecify.annotations.Nullable;

/** A section, with all that its text says of pages and notes. */
record SectionLine(
    @Nullable String heading,
    @Nullable Integer level,
    @Nullable String anchor,
    @Nullable String text,
    @Nullable List<PageStart> pages,
    @Nullable List<NoteMark> notes,
    @Nullable SpeakerLine speaker) {
  static SectionLine of(Section section) {
    Speaker speaker = section.speaker();
    return new SectionLine(
        section.heading(),
        section.level(),
        section.anchor(),
        section.text(),
        section.pages(),
        section.notes().stream()
            .map(n -> new NoteMark(n.marker(), n.offset(), n.anchor()))
            .toList(),
        speaker == null
            ? null
            : new SpeakerLine(speaker.role().value(), speaker.name(), speaker.party()));
  }

  Section read() {
    return new Section(
        heading,
        Given.number(level, 1),
        Given.needed(anchor, "anchor"),
        Given.needed(text, "text"),
        Given.list(pages),
        Given.each(notes, "notes", NoteMark::read),
        speaker == null ? null : speaker.read());
  }

  /** Where a text points at a note. */
  record NoteMark(@Nullable String marker, @Nullable Integer offset, @Nullable String anchor) {
    NoteLink read() {
      String mark = Given.needed(marker, "marker");
      int at = Given.needed(offset, "offset");
      return anchor == null ? new NoteLink(mark, at) : new NoteLink(mark, at, anchor);
    }
  }

  /** Whose turn it is. */
  record SpeakerLine(@Nullable String role, @Nullable String name, @Nullable String party) {
    Speaker read() {
      return new Speaker(Given.chosen(role, Speaker.Role::of, "role"), name, party);
    }
  }
}
