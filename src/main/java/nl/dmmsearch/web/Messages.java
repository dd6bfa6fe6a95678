package nl.dmmsearch.web;

/** What the pages say that only say something. */
final class Messages {
  private Messages() {}

  static MessageView noBrief(String id) {
    return new MessageView(
        "Deze brief is niet gevonden",
        "Er is geen brief met het kenmerk «%s». Misschien is de brief verwijderd of is de link niet goed overgenomen."
            .formatted(id));
  }

  static MessageView noMeeting(String id) {
    return new MessageView(
        "Deze bijeenkomst is niet gevonden",
        "Er is geen bijeenkomst met het kenmerk «%s». Misschien gaat geen enkele brief erover, of is de link niet goed overgenomen."
            .formatted(id));
  }

  static MessageView notFound(String path) {
    return new MessageView(
        "Deze pagina bestaat niet",
        "Op «%s» staat niets. Controleer het adres, of zoek de brief.".formatted(path));
  }

  static MessageView error() {
    return new MessageView(
        "Er ging iets mis",
        "Dat ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan, meld het dan aan de beheerder.");
  }
}
