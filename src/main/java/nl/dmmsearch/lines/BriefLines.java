package nl.dmmsearch.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.json.Json;

/** Writes briefs as JSON, each on a line (NDJSON), and reads them back as they were. */
public final class BriefLines {
  /** What a file of such lines is. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private BriefLines() {}

  /** The brief on a line, as UTF-8 without the line's end. */
  public static byte[] write(Brief brief) {
    return Json.write(WrittenBrief.line(brief));
  }

  /**
   * The brief on a line, without anything that is worked out between briefs.
   *
   * @throws IllegalArgumentException that says what is wrong in the line
   */
  public static Brief read(byte[] line) {
    return new ReadBrief(Json.readGiven(line, BriefLine.class)).brief();
  }

  /**
   * The briefs of several lines.
   *
   * @param access of all of them, whatever their lines say
   * @throws IllegalArgumentException that says what is wrong in one of them
   */
  public static List<Brief> readAll(byte[] lines, AccessLabel access) {
    var briefs = new ArrayList<Brief>();
    int start = 0;
    for (int end = 0; end <= lines.length; end++) {
      if (end == lines.length || lines[end] == '\n') {
        briefs.add(read(Arrays.copyOfRange(lines, start, end)).labelled(access));
        start = end + 1;
      }
    }
    return briefs;
  }
}
