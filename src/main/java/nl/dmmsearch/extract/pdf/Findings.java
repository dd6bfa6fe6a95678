package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;

/** Collects what was odd about which page, for the person who checks the reading. */
final class Findings {
  /** The key that the remarks are about. */
  private static final String FIELD = "text";

  private final Map<Oddity, List<Integer>> pages = new EnumMap<>(Oddity.class);
  private int gone;
  private int found;

  /** What can be odd about a page; the sentence takes its number or numbers. */
  enum Oddity {
    RECOGNISED(
        Certainty.LIKELY,
        "De tekst van %s is een afbeelding en is met tekstherkenning gelezen. Er kunnen fouten in"
            + " staan."),
    LAYERED(
        Certainty.LIKELY,
        "De tekst van %s is bij het scannen herkend en stond zo in het bestand. Er kunnen fouten"
            + " in staan."),
    UNREAD(Certainty.MISSING, "Niet gelezen: %s. Daar staat een afbeelding zonder tekst."),
    UNCLEAR(
        Certainty.UNCERTAIN,
        "Er kunnen letters ontbreken of verkeerd zijn op %s: het lettertype zegt niet welke letters"
            + " het tekent."),
    BROKEN(Certainty.MISSING, "Niet alle tekst is gelezen van %s: het bestand is daar beschadigd."),
    HIDDEN(Certainty.LIKELY, "Onzichtbare tekst is weggelaten van %s."),
    TURNED(Certainty.LIKELY, "Tekst die dwars of schuin staat is weggelaten van %s.");

    private final Certainty certainty;
    private final String sentence;

    Oddity(Certainty certainty, String sentence) {
      this.certainty = certainty;
      this.sentence = sentence;
    }
  }

  void add(Oddity oddity, int page) {
    pages.computeIfAbsent(oddity, o -> new ArrayList<>()).add(page);
  }

  List<Integer> pages(Oddity oddity) {
    return pages.getOrDefault(oddity, List.of());
  }

  /** Pages that the file should have had. */
  void lost(int lostPages, int foundPages) {
    gone = lostPages;
    found = foundPages;
  }

  List<Reading> remarks() {
    var remarks = new ArrayList<Reading>();
    if (gone > 0) {
      remarks.add(
          new Reading(
              FIELD,
              Certainty.MISSING,
              "Het bestand is beschadigd: van de %d pagina's zijn er %d gevonden."
                  .formatted(gone + found, found)));
    }
    pages.forEach((oddity, numbers) ->
        remarks.add(
            new Reading(
                FIELD, oddity.certainty, oddity.sentence.formatted(PageNumbers.dutch(numbers)))));
    return remarks;
  }
}
