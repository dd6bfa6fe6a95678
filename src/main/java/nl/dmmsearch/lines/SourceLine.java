package nl.dmmsearch.lines;

import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import org.jspecify.annotations.Nullable;

/** Where a brief comes from; the first part where no part is said. */
record SourceLine(@Nullable String name, @Nullable Integer part, @Nullable String mediaType) {
  static SourceLine of(SourcePart source) {
    return new SourceLine(source.name().value(), source.part(), source.mediaType());
  }

  SourcePart read() {
    return new SourcePart(
        new SourceName(Given.needed(name, "source.name")),
        Given.number(part, 1),
        mediaType == null ? BriefLines.MEDIA_TYPE : mediaType);
  }
}
