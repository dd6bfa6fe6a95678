package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Set;

/**
 * Compounds whose last half only says what kind of document they are: of a rekenkamerbrief the
 * rekenkamer tells what it is about, and every letter is a brief.
 */
final class DocumentHeads {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "brief",
          "brieven",
          "nota",
          "notitie",
          "notities",
          "rapport",
          "rapporten",
          "rapportage",
          "verslag",
          "verslagen",
          "memo",
          "fiche",
          "fiches");

  private DocumentHeads() {}

  /** The half of a compound that tells the more. */
  static String telling(List<String> halves) {
    return isDocument(halves) ? halves.getFirst() : halves.getLast();
  }

  /** Whether such a compound is a document. */
  static boolean isDocument(List<String> halves) {
    return DOCUMENTS.contains(WrittenWords.folded(halves.getLast()));
  }
}
