package nl.dmmsearch.engine.lucene;

import java.util.Set;

/**
 * Last halves of compounds that say little beside the first: who asks for a dronevraagstuk is shown
 * what is written of drones.
 */
final class LightHeads {
  private static final Set<String> ALL =
      Set.of(
          "aangelegenheden",
          "aspect",
          "aspecten",
          "beleid",
          "debat",
          "discussie",
          "discussies",
          "dossier",
          "dossiers",
          "kwestie",
          "kwesties",
          "problematiek",
          "thema",
          "thematiek",
          "vraagstuk",
          "vraagstukken",
          "zaken");

  private LightHeads() {}

  /** Whether a half is one. */
  static boolean isOne(String half) {
    return ALL.contains(WrittenWords.folded(half));
  }
}
