package nl.dmmsearch.unpack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.SourceName;

/** Names of what lies in one archive or mail: below it, safe, and each given once. */
final class EntryName {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  private final SourceName container;
  private final Set<String> given = new HashSet<>();

  EntryName(SourceName container) {
    this.container = container;
  }

  /**
   * The document name of the entry {@code name}; where an earlier entry has it, with a number.
   *
   * @throws IllegalArgumentException if no document may be named so; the message is the reason
   */
  SourceName of(String name) {
    String path = name.startsWith("./") ? name.substring(2) : name;
    if (DRIVE.matcher(path).matches()) {
      throw new IllegalArgumentException("an entry's name has no drive letter");
    }
    if (path.startsWith("/")) {
      throw new IllegalArgumentException("an entry's name is relative");
    }
    var safe = new SourceName(container.value() + "/" + path);
    for (int i = 2; !given.add(safe.value()); i++) {
      safe = new SourceName(container.value() + "/" + numbered(path, i));
    }
    return safe;
  }

  /** The name to list an entry under that gets none of its own. */
  String shown(String name) {
    return container.value() + "/" + name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /** What systems add for themselves is left out, as hidden files of a folder are. */
  static boolean isHidden(String name) {
    List<String> parts = List.of(name.split("[/\\\\]", -1));
    return !parts.contains("..")
        && parts.stream().anyMatch(part -> part.equals("__MACOSX") || isDotFile(part));
  }

  private static boolean isDotFile(String part) {
    return part.startsWith(".") && !part.equals(".");
  }

  private static String numbered(String path, int number) {
    int dot = path.lastIndexOf('.');
    boolean ending = dot > path.lastIndexOf('/') + 1;
    String stem = ending ? path.substring(0, dot) : path;
    return stem + " (" + number + ")" + (ending ? path.substring(dot) : "");
  }
}
