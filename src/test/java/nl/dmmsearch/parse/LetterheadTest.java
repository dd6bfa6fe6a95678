package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
  private static Brief letter(String line) {
    return Reader.read(
        line
            + "\n\nDatum 3 oktober 2024\nBetreft Geannoteerde agenda NAVO DMM\n\n"
            + "Geachte voorzitter,\n\nHierbij ontvangt u de agenda van de bijeenkomst.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Internationale Veiligheidsstrategie",
        "33 694 Internationale Veiligheidsstrategie",
        "Afgestemd met DJZ, CDS, HDFC",
        "Afgestemd met: DJZ, CDS, HDFC",
        "In afschrift aan STASDEF",
        "Van DGB",
        "Paraaf: J. de Vries",
        "Indiener(s): Angelien Eijsink (PvdA)",
        "Vragen van het lid Eijsink (PvdA)",
        "Ministerie van Defensie",
        "Directie Internationale Aangelegenheden en Operaties",
        "Uw brief: 2016D12345",
        "Bijlage: overzicht van bijdragen",
        "Bijlagen: 2, waaronder de Defensienota",
        "Contactpersoon mr. A. Janssen",
        "Groen van Prinstererzaal",
        "Tussenpublicatie / Ongecorrigeerd",
        "Ongecorrigeerd",
        "Stenogram",
      })
  void lineOfThisLetter_isKeptAsItStands(String line) {
    assertThat(letter(line).letterhead().telling()).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Retouradres Postbus 20701 2500 ES Den Haag",
        "Postbus 20701",
        "Plein 4",
        "Kazernestraat 52",
        "Lange Voorhout 8",
        "MPC 58 B",
        "2500 ES Den Haag",
        "2500 ES DEN HAAG",
        "www.defensie.nl",
        "info@mindef.nl",
        "T 070 318 81 88",
        "Telefoon (070) 318 81 88",
        "Fax: 070-3187888",
        "Bij beantwoording datum, onze referentie en onderwerp vermelden.",
        "Bij beantwoording, datum,",
        "onze referentie en",
        "onderwerp vermelden.",
        "Onze referentie",
        "Uw brief van Uw kenmerk",
        "Datum Ons kenmerk Bijlagen",
        "Bijlage(n):",
        "Tweede Kamer der Staten-Generaal",
        "Eerste Kamer der Staten-Generaal 2",
        "Vergaderjaar 2024-2025",
        "Vastgesteld 4 januari 2012",
        "TER BESLISSING",
        "Pagina 1 van 3",
        "2",
      })
  void lineOfMostLetters_isUsual(String line) {
    Letterhead letterhead = letter(line).letterhead();

    assertThat(letterhead.telling()).isEmpty();
    assertThat(letterhead.usual()).contains(line);
  }

  @Test
  void whatTheHeaderSays_isNotRepeated() {
    Brief brief = letter("Onze referentie MINDEF20240035303\n\nde Voorzitter van de Eerste Kamer");

    assertThat(brief.header().ownReferences()).containsExactly("MINDEF20240035303");
    assertThat(brief.letterhead().telling()).isEmpty();
    assertThat(brief.letterhead().usual()).contains("Onze referentie", "Betreft");
  }

  @Test
  void lineThatAnotherRepeatsWithMore_isKeptOnce() {
    Brief brief = letter("Veiligheidsstrategie\n\n33 694 Veiligheidsstrategie");

    assertThat(brief.letterhead().telling()).containsExactly("33 694 Veiligheidsstrategie");
  }

  @Test
  void furnitureOfPages_isUsual() {
    Brief brief =
        Reader.read(
            "28 676 NAVO\n\nNr. 464 BRIEF VAN DE MINISTER VAN DEFENSIE\n\n"
                + "Den Haag, 3 oktober 2024\n\nDe bijeenkomst vindt plaats in Brussel.\n\n"
                + "kst-28676-464 ISSN 0921 - 7371\n\nNederland levert een bijdrage aan de missie.\n\n"
                + "Hoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nR.P. Brekelmans\n");

    assertThat(brief.letterhead().telling()).containsExactly("28 676 NAVO");
    assertThat(brief.letterhead().usual())
        .contains("kst-28676-464 ISSN 0921 - 7371", "Hoogachtend,");
    assertThat(Objects.requireNonNull(brief.sections().getFirst().text())).doesNotContain("ISSN");
  }
}
