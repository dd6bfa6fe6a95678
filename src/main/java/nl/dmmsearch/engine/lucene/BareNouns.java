package nl.dmmsearch.engine.lucene;

import java.util.Set;

/**
 * Nouns behind which another stands with nothing to join them, and both are one thing: a voorraad
 * granaten, the levering munitie. They say how much there is of something, or what is done with it.
 * Of other nouns side by side, each is of its own: de Raad, ministers en anderen.
 */
final class BareNouns {
  private static final Set<String> AMOUNTS =
      Set.of(
          "aandeel",
          "aantal",
          "groep",
          "hoeveelheid",
          "lading",
          "opslag",
          "overschot",
          "pakket",
          "partij",
          "reeks",
          "reserve",
          "serie",
          "stapel",
          "tekort",
          "ton",
          "vloot",
          "voorraad");

  /** Those that no ending tells. */
  private static final Set<String> DEEDS =
      Set.of(
          "aankoop",
          "aanschaf",
          "aanvoer",
          "afname",
          "beheer",
          "bouw",
          "doorvoer",
          "export",
          "import",
          "inkoop",
          "inzet",
          "invoer",
          "koop",
          "leverantie",
          "onderhoud",
          "productie",
          "reparatie",
          "transport",
          "uitvoer",
          "verkoop",
          "vervoer");

  /** Where it is of a verb, what stands behind is what that is done to: levering, werving. */
  private static final String DEED = "ing";

  private BareNouns() {}

  /**
   * Whether a noun, in whatever number, is one.
   *
   * @param noun in small letters
   */
  static boolean is(String noun) {
    return NounForms.of(noun).stream().anyMatch(BareNouns::isOne);
  }

  private static boolean isOne(String singular) {
    return AMOUNTS.contains(singular)
        || DEEDS.contains(singular)
        || (singular.endsWith(DEED) && !Derivations.of(singular).isEmpty());
  }
}
