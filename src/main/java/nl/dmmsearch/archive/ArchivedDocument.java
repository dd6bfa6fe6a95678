package nl.dmmsearch.archive;

import java.time.Instant;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source document. A version that was indexed stays when a later one is
 * rejected, so a document can have both.
 *
 * @param name of the document
 * @param origin the folder that the name is relative to
 * @param access who may know of it
 * @param indexed the version that can be found; null where none ever could be read
 * @param rejected the newest version, where that one could not be read; null where it could
 */
public record ArchivedDocument(
    SourceName name,
    String origin,
    AccessLabel access,
    @Nullable Indexed indexed,
    @Nullable Rejected rejected) {
  /** Checks that there is an outcome. */
  public ArchivedDocument {
    if (indexed == null && rejected == null) {
      throw new IllegalArgumentException("a document was indexed or rejected: " + name.value());
    }
  }

  /**
   * A version that was read.
   *
   * @param hash of its bytes, by which they are kept
   * @param settings under which it was read; other settings would read it differently
   * @param mediaType of the document
   * @param briefs that were found in it, in order
   * @param at when
   */
  public record Indexed(
      ContentHash hash, String settings, String mediaType, List<BriefId> briefs, Instant at) {
    /** Copies the list. */
    public Indexed {
      briefs = List.copyOf(briefs);
    }
  }

  /**
   * A version that could not be read.
   *
   * @param hash of its bytes; null where not even those could be read
   * @param settings under which it was tried
   * @param why one sentence
   * @param at when
   */
  public record Rejected(@Nullable ContentHash hash, String settings, String why, Instant at) {}
}
