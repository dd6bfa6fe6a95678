package nl.dmmsearch.engine.lucene;

import java.util.Map;

/**
 * Nouns that have a form of their own as the first half of a compound: the schip of scheepsbouw.
 */
final class FirstNouns {
  private static final Map<String, String> NOUNS =
      Map.of(
          "eier", "ei", "hoender", "hoen", "kalver", "kalf", "kinder", "kind", "lammer", "lam",
          "runder", "rund", "scheeps", "schip", "wege", "weg", "zonne", "zon");

  private FirstNouns() {}

  /** The noun as it is written alone; the half itself where it is no such form. */
  static String of(String half) {
    return NOUNS.getOrDefault(half, half);
  }
}
