package nl.dmmsearch.pipeline;

import java.nio.charset.StandardCharsets;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.correct.Corrections;

/** A mark of all that decides how one document is read, what people set right in it included. */
final class DocumentMark {
  private static final int ENOUGH = 16;

  private DocumentMark() {}

  /** The mark of all documents, and for the few that are corrected something behind it. */
  static String of(String settings, Corrections corrections, SourceName name) {
    String corrected = corrections.mark(name);
    if (corrected.isEmpty()) {
      return settings;
    }
    ContentHash hash = ContentHash.of(corrected.getBytes(StandardCharsets.UTF_8));
    return settings + "/" + hash.value().substring(0, ENOUGH);
  }
}
