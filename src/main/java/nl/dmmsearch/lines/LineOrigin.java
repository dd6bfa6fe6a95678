package nl.dmmsearch.lines;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a document comes from that is a line of a file: the file itself, told from a folder by what
 * stands before it.
 */
public final class LineOrigin {
  private static final String SCHEME = "ndjson:";

  private LineOrigin() {}

  /** The origin of the lines of a file. */
  static String of(String folder, String name) {
    return SCHEME + Path.of(folder).resolve(name);
  }

  /** Whether documents of this origin are lines, to be taken as they are given. */
  public static boolean isOne(String origin) {
    return origin.startsWith(SCHEME);
  }

  /** The file with the lines; empty where the origin is another one. */
  public static Optional<String> file(String origin) {
    return isOne(origin) ? Optional.of(origin.substring(SCHEME.length())) : Optional.empty();
  }
}
