package nl.dmmsearch.lines;

import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** A reference to another document; which brief it means is worked out where it is indexed. */
record CitationLine(
    @Nullable String kind,
    @Nullable String text,
    @Nullable String kamerstuk,
    @Nullable Integer page,
    @Nullable String anchor) {
  static CitationLine of(Citation citation) {
    return new CitationLine(
        citation.kind().value(),
        citation.text(),
        number(citation.kamerstuk()),
        citation.page(),
        citation.anchor());
  }

  Citation read() {
    return new Citation(
        Given.chosen(kind, Citation.Kind::of, "kind"),
        Given.needed(text, "text"),
        number(kamerstuk),
        page,
        anchor,
        null);
  }

  static @Nullable String number(@Nullable KamerstukNumber number) {
    return number == null ? null : number.value();
  }

  /** The dossier may have a hyphen of its own: 21501-28-123. */
  static @Nullable KamerstukNumber number(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int hyphen = value.lastIndexOf('-');
    if (hyphen < 0) {
      throw new IllegalArgumentException("kamerstuk has no number in its dossier: " + value);
    }
    return new KamerstukNumber(value.substring(0, hyphen), value.substring(hyphen + 1));
  }
}
