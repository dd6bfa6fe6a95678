package nl.dmmsearch.engine.lucene;

import java.util.Map;

/** What an index must have been made with to be used: written into each of its commits. */
final class IndexVersion {
  private static final String FORMAT = "format";
  private static final String ANALYSIS = "analysis";

  private IndexVersion() {}

  /** What a commit says of the software that made it. */
  static Map<String, String> current() {
    return Map.of(FORMAT, Schema.FORMAT, ANALYSIS, Analysis.VERSION);
  }

  /** Checks what a commit says. */
  static void check(Map<String, String> found, Failures failures) {
    if (!found.equals(current())) {
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
