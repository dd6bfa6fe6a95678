package nl.dmmsearch.lines;

import nl.dmmsearch.brief.Footnote;
import org.jspecify.annotations.Nullable;

/** A note. */
record FootnoteLine(
    @Nullable String marker,
    @Nullable Integer page,
    @Nullable String text,
    @Nullable String anchor) {
  static FootnoteLine of(Footnote note) {
    return new FootnoteLine(note.marker(), note.page(), note.text(), note.anchor());
  }

  Footnote read() {
    String mark = Given.needed(marker, "marker");
    String said = Given.needed(text, "text");
    return anchor == null ? new Footnote(mark, page, said) : new Footnote(mark, page, said, anchor);
  }
}
