package nl.dmmsearch.web;

import nl.dmmsearch.brief.Reading;

/** Says in Dutch what was not read with certainty. */
final class Doubts {
  private Doubts() {}

  static BriefView.DoubtView of(Reading reading) {
    return new BriefView.DoubtView(
        field(reading.field()), certainty(reading.certainty()), reading.why());
  }

  /** Fields are named as in the API; what has no Dutch name yet keeps that one. */
  private static String field(String key) {
    return switch (key) {
      case "documentType" -> "Soort document";
      case "phase" -> "Moment";
      case "title" -> "Titel";
      case "subject" -> "Betreft";
      case "letterDate" -> "Datum";
      case "heldOn" -> "Dag van het debat";
      case "sender" -> "Afzender";
      case "signatories" -> "Ondertekenaar";
      case "addressee" -> "Geadresseerde";
      case "chamber" -> "Kamer";
      case "meeting", "meetings" -> "Bijeenkomst";
      case "kamerstuk" -> "Kamerstuk";
      case "ownReferences" -> "Kenmerk";
      case "sections" -> "Indeling van de tekst";
      case "footnotes" -> "Voetnoten";
      case "citations" -> "Verwijzingen";
      case "topics" -> "Onderwerpen";
      case "missions" -> "Missies";
      case "capabilities" -> "Capaciteiten";
      case "statements" -> "Toezeggingen en standpunten";
      case "cut" -> "Verdeling van het document";
      case "text" -> "Tekst";
      default -> key;
    };
  }

  private static String certainty(Reading.Certainty certainty) {
    return switch (certainty) {
      case LIKELY -> "waarschijnlijk goed";
      case UNCERTAIN -> "onzeker";
      case MISSING -> "niet gevonden";
      case CORRECTED -> "verbeterd";
    };
  }
}
