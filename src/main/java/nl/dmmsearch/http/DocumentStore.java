package nl.dmmsearch.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** The source documents that were indexed, as the service shows them. Safe for several threads. */
public interface DocumentStore {
  /** The document as it came; empty where there is none that {@code clearance} allows. */
  Optional<Original> original(SourceName name, AccessLabel clearance);

  /** What there is, counting only what {@code clearance} allows. */
  Inventory inventory(AccessLabel clearance);

  /**
   * A document as it came.
   *
   * @param fileName to save it under, without folders
   * @param mediaType without parameters, {@code text/plain}
   * @param bytes all of them; never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through to the wire, never compared
  record Original(String fileName, String mediaType, byte[] bytes) {}

  /**
   * What was indexed and what was not.
   *
   * @param documents that can be found
   * @param rejected documents that could not be read
   * @param lastIndexed when a document was last indexed; null where none ever was
   * @param corrections what people set right
   */
  record Inventory(
      long documents,
      List<RejectedDocument> rejected,
      @Nullable Instant lastIndexed,
      Corrected corrections) {
    /** Copies the list. */
    public Inventory {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * A document that could not be read, or what lay in the place of one.
   *
   * @param name of it; it need not be fit for a document
   * @param reason one sentence
   */
  record RejectedDocument(String name, String reason) {}

  /**
   * What became of what people set right.
   *
   * @param applied how many corrections did what they were written for
   * @param unmatched those that did not
   */
  record Corrected(long applied, List<Unmatched> unmatched) {
    /** Nobody has set anything right. */
    public static final Corrected NONE = new Corrected(0, List.of());

    /** Copies the list. */
    public Corrected {
      unmatched = List.copyOf(unmatched);
    }
  }

  /**
   * A correction of something that is not there.
   *
   * @param about the id of a brief or the name of a document
   * @param file where it is written down
   * @param line there, from 1
   * @param why one sentence
   */
  record Unmatched(String about, String file, int line, String why) {}
}
