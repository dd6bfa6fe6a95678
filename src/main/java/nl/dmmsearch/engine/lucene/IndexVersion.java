package nl.dmmsearch.engine.lucene;

import java.util.Map;

/** What an index must have been made with to be used: written into each of its commits. */
final class IndexVersion {
  private static final String FORMAT = "format";
  private static final String ANALYSIS = "analysis";
  private static final String MARK = "mark";

  private IndexVersion() {}

  /** What a commit says of the software that made it. */
  static Map<String, String> current() {
    return Map.of(FORMAT, Schema.FORMAT, ANALYSIS, Analysis.VERSION);
  }

  /** What a commit says that has a mark. */
  static Map<String, String> marked(String mark) {
    return Map.of(FORMAT, Schema.FORMAT, ANALYSIS, Analysis.VERSION, MARK, mark);
  }

  /** The mark of a commit; empty where it has none. */
  static String mark(Map<String, String> found) {
    return found.getOrDefault(MARK, "");
  }

  /** Checks what a commit says. */
  static void check(Map<String, String> found, Failures failures) {
    if (!current().entrySet().stream().allMatch(e -> e.getValue().equals(found.get(e.getKey())))) {
      throw failures.otherVersion(
          "format %s and analysis %s where this one has %s and %s"
              .formatted(
                  found.getOrDefault(FORMAT, "unknown"),
                  found.getOrDefault(ANALYSIS, "unknown"),
                  Schema.FORMAT,
                  Analysis.VERSION));
    }
  }
}
