package nl.dmmsearch.extract;

import java.util.List;

/** One letter of our own words, from which every format is written and which each must give. */
public final class Letter {
  static final String MINISTRY = "Ministerie van Defensie";
  static final String ADDRESSEE = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal";
  static final List<List<String>> LABELS =
      List.of(
          List.of("Datum", "3 oktober 2025"),
          List.of("Betreft", "Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie"),
          List.of("Onze referentie", "BS2025031415"));
  static final String SALUTATION = "Geachte voorzitter,";

  static final String OPENING =
      "Hierbij bied ik u de geannoteerde agenda aan van de bijeenkomst van NAVO-ministers van"
          + " Defensie op 15 oktober 2025 in Brussel";
  static final String FIRST_HEADING = "Steun aan Oekraïne";
  static final String FIRST_TEXT =
      "De ministers spreken over de coördinatie van de steun en over de patiënten die in Nederland"
          + " worden behandeld";
  static final List<String> ITEMS =
      List.of(
          "De levering van munitie voor luchtverdediging gaat door.",
          "Nederland draagt bij aan de opleiding van militairen.");
  static final String SECOND_HEADING = "Afschrikking en verdediging";
  static final String SECOND_TEXT =
      "Het bondgenootschap versterkt de oostflank; Nederland levert een bijdrage in Litouwen.";
  static final String CLOSING = "Hoogachtend,";
  static final String ROLE = "DE MINISTER VAN DEFENSIE";
  static final String NAME = "J. Harmsen";
  static final String FIRST_NOTE = "Kamerstuk 28 676, nr. 501.";
  static final String SECOND_NOTE = "Zie ook de brief van 4 juni 2025.";

  private Letter() {}

  /** The lines with text that each format has from the salutation on. */
  static List<String> body() {
    return List.of(
        "Plain: " + SALUTATION,
        "Plain: " + OPENING + ".¹",
        "Heading[level=1]: " + FIRST_HEADING,
        "Plain: " + FIRST_TEXT + ".²",
        "Plain: • " + ITEMS.get(0),
        "Plain: • " + ITEMS.get(1),
        "Heading[level=1]: " + SECOND_HEADING,
        "Plain: " + SECOND_TEXT,
        "Plain: " + CLOSING,
        "Plain: " + ROLE,
        "Plain: " + NAME,
        "Note[marker=1]: " + FIRST_NOTE,
        "Note[marker=2]: " + SECOND_NOTE);
  }

  /** The lines above them, in the formats of a letter that was sent. */
  static List<String> head() {
    return List.of(
        "Plain: " + MINISTRY,
        "Plain: " + ADDRESSEE,
        "Plain: Datum: 3 oktober 2025",
        "Plain: Betreft: Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie",
        "Plain: Onze referentie: BS2025031415");
  }
}
