package nl.dmmsearch.brief;

/**
 * Where a brief comes from.
 *
 * @param name the source document
 * @param part which brief of the document, from 1
 * @param mediaType of the whole document, {@code text/plain}
 */
public record SourcePart(SourceName name, int part, String mediaType) {
  /** Checks that parts count from 1. */
  public SourcePart {
    if (part < 1) {
      throw new IllegalArgumentException("parts count from 1, got " + part);
    }
  }

  /** The id of the brief that comes from here. */
  public BriefId briefId() {
    return BriefId.of(name, part);
  }
}
