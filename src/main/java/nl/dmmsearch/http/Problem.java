package nl.dmmsearch.http;

import java.util.List;
import nl.dmmsearch.search.Fault;

/**
 * Why there is no answer (RFC 9457), in Dutch for whoever asked.
 *
 * @param type a relative reference that stays the same, or {@code about:blank} where the status
 *     says it all
 * @param title the same for every problem of the type
 * @param status the HTTP status, 400 to 599
 * @param detail what is wrong this time and what would be right
 * @param errors each fault of the request, where they can be named
 */
record Problem(String type, String title, int status, String detail, List<Fault> errors) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String BLANK = "about:blank";

  /** Copies the list. */
  Problem {
    errors = List.copyOf(errors);
  }

  static Problem parameters(List<Fault> faults) {
    Fault first = faults.getFirst();
    String detail =
        faults.size() == 1
            ? first.parameter() + ": " + first.detail()
            : "Het verzoek heeft %d fouten; zie errors.".formatted(faults.size());
    return new Problem(
        "/problemen/ongeldige-parameter", "Ongeldige parameter", 400, detail, faults);
  }

  static Problem unavailable() {
    return new Problem(
        "/problemen/index-niet-beschikbaar",
        "Index niet beschikbaar",
        503,
        "De index kan nu niet worden gelezen. Probeer het later opnieuw of vraag de beheerder.",
        List.of());
  }

  /** The problem that a status alone tells of. */
  static Problem of(int status) {
    return switch (status) {
      case 400 -> blank(400, "Ongeldig verzoek", "Het verzoek of het adres is niet te lezen.");
      case 401 -> blank(401, "Geen geldige sleutel", "Hier is een geldige sleutel nodig.");
      case 403 -> blank(403, "Niet toegestaan", "Deze sleutel mag dit niet.");
      case 404 -> notFound("Op dit adres is niets te vinden.");
      case 405 ->
          blank(
              405,
              "Methode niet toegestaan",
              "De kop Allow noemt de methoden die hier wel kunnen.");
      case 408 -> blank(408, "Te traag", "Het verzoek kwam niet op tijd binnen.");
      case 413 -> blank(413, "Te groot", "De inhoud van het verzoek is te groot.");
      case 414 -> blank(414, "Adres te lang", "Het adres met zijn parameters is te lang.");
      case 431 -> blank(431, "Koppen te lang", "De koppen van het verzoek zijn samen te lang.");
      case 505 -> blank(505, "HTTP-versie niet mogelijk", "Deze dienst spreekt HTTP/1.1.");
      case 503 -> blank(503, "Niet beschikbaar", "De dienst is nu niet beschikbaar.");
      default ->
          status < 500
              ? blank(status, "Ongeldig verzoek", "Dit verzoek kan niet worden beantwoord.")
              : blank(status, "Interne fout", "Er ging hier iets mis. Het staat in het logboek.");
    };
  }

  static Problem nameTaken() {
    return new Problem(
        "/problemen/naam-bezet",
        "Naam bezet",
        409,
        "Deze naam is van een document dat hier niet vervangen of verwijderd kan worden. Kies een"
            + " andere naam, of verander het document in zijn map.",
        List.of());
  }

  static Problem busy() {
    return new Problem(
        "/problemen/index-bezet",
        "Index bezet",
        503,
        "Een ander proces schrijft nu in de index. Probeer het over enkele seconden opnieuw.",
        List.of());
  }

  static Problem storageFull() {
    return new Problem(
        "/problemen/opslag-vol",
        "Opslag vol",
        507,
        "Er is geen ruimte meer om stukken op te slaan. Van dit stuk is niets bewaard. Waarschuw de"
            + " beheerder en stuur het daarna opnieuw.",
        List.of());
  }

  /** The same problem, told more exactly. */
  Problem saying(String other) {
    return new Problem(type, title, status, other, errors);
  }

  static Problem notFound(String detail) {
    return blank(404, "Niet gevonden", detail);
  }

  private static Problem blank(int status, String title, String detail) {
    return new Problem(BLANK, title, status, detail, List.of());
  }
}
