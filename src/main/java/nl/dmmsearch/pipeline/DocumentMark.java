package nl.dmmsearch.pipeline;

import java.nio.charset.StandardCharsets;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.lines.LineOrigin;

/** A mark of all that decides how one document is read, what people set right in it included. */
final class DocumentMark {
  private static final int ENOUGH = 16;

  /** Software, what decides what a document says, and what decides what is understood of that. */
  private static final int PARTS = 3;

  private static final String GIVEN = "/given";

  private DocumentMark() {}

  /**
   * Whether a document that was read under one mark says the same under another, and only what is
   * understood of it can differ. One that people set right is read anew.
   */
  static boolean saysTheSame(String before, String now) {
    String[] one = before.split("/", -1);
    String[] other = now.split("/", -1);
    return one.length == PARTS
        && other.length == PARTS
        && one[0].equals(other[0])
        && one[1].equals(other[1]);
  }

  /**
   * The mark of all documents, and for the few that are corrected something behind it. Lines are
   * taken as they are given, whatever decides how other documents are read.
   */
  static String of(String settings, Corrections corrections, SourceName name, String origin) {
    String all = LineOrigin.isOne(origin) ? settings.split("/", 2)[0] + GIVEN : settings;
    String corrected = corrections.mark(name);
    if (corrected.isEmpty()) {
      return all;
    }
    ContentHash hash = ContentHash.of(corrected.getBytes(StandardCharsets.UTF_8));
    return all + "/" + hash.value().substring(0, ENOUGH);
  }
}
