package nl.dmmsearch.extract.pdf;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.extract.Characters;

/** Makes a line of the segments that stand level, with characters as a person would type them. */
final class LineText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private LineText() {}

  static String of(List<Segment> row) {
    String joined = row.stream().map(Segment::text).collect(Collectors.joining(" ")).strip();
    int last = joined.length() - 1;
    // At a line end a soft hyphen is seen, and breaks a word as any other.
    String seen =
        last > 0 && joined.charAt(last) == SOFT_HYPHEN ? joined.substring(0, last) + "-" : joined;
    return Characters.clean(seen).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
  }
}
