package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes to a minister whose title names the letter that they go with. */
class NotaTitlesTest {
  private static final String NOTE =
      """
      Ministerie van Defensie

      %s

      Datum 3 maart 2027
      Aan de minister van Defensie
      Van de directeur-generaal Beleid

      Aanleiding

      Op 18 februari 2027 spraken de ministers in Brussel over bruggen en veerponten.

      Kernpunten

      De brief noemt de aantallen veerponten per brigade.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beslisnota bij verslag NAVO DMM 18 februari 2027|AFTER",
        "BESLISNOTA BIJ VERSLAG NAVO DMM 18 FEBRUARI 2027|AFTER",
        "Beslisnota: verslag NAVO DMM 18 februari 2027|AFTER",
        "Beslisnota over het verslag van de NAVO DMM van 18 februari jl.|AFTER",
        "Betreft: Beslisnota verslag NAVO DMM 18 februari 2027|AFTER",
        "Informatienota terugkoppeling NAVO DMM 18 februari 2027|AFTER",
        "Nota aan de minister van Defensie over het verslag van de NAVO DMM|AFTER",
        "Nota bij verslag NAVO DMM 18 februari 2027|AFTER",
        "Beslisnota bij geannoteerde agenda NAVO DMM 18 februari 2027|BEFORE",
      })
  void titleThatSaysSo_isThatOfANota(String title, Phase phase) {
    Brief brief = Reader.read(NOTE.formatted(title));
    assertThat(brief.header().type()).isEqualTo(DocumentType.BESLISNOTA);
    assertThat(brief.header().phase()).isEqualTo(phase);
    assertThat(brief.sections())
        .extracting(Section::heading)
        .containsExactly("Aanleiding", "Kernpunten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verslag NAVO DMM 18 februari 2027",
        "Nota naar aanleiding van het verslag NAVO DMM",
        "Verslag NAVO DMM met beslisnota bij de brief",
      })
  void titleOfAnotherPaper_isNone(String title) {
    assertThat(Reader.read(NOTE.formatted(title)).header().type())
        .isNotEqualTo(DocumentType.BESLISNOTA);
  }

  @Test
  void enclosureInALetterhead_makesNoNota() {
    Brief brief =
        Reader.read(
            """
            > Retouradres Postbus 20701 2500 ES Den Haag

            de Voorzitter van de Tweede Kamer

            Datum 3 maart 2027
            Betreft Verslag NAVO DMM 18 februari 2027
            Bijlage
            Beslisnota bij verslag NAVO DMM 18 februari 2027

            Geachte voorzitter,

            Hierbij ontvangt u het verslag van de bijeenkomst van 18 februari 2027.
            """);
    assertThat(brief.header().type()).isEqualTo(DocumentType.VERSLAG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gevraagd besluit", "Gevraagde beslissing", "Geadviseerd besluit"})
  void headingThatAsksToDecide_makesANota(String heading) {
    Brief brief =
        Reader.read(
            NOTE.formatted("Verslag NAVO DMM 18 februari 2027")
                + "\n"
                + heading
                + "\n\nWij vragen u de brief te ondertekenen en te laten verzenden.\n");
    assertThat(brief.header().type()).isEqualTo(DocumentType.BESLISNOTA);
  }

  @Test
  void notaUnderALetter_isAPartOfItsOwn() {
    String letter =
        """
        Betreft Verslag NAVO DMM 18 februari 2027

        Geachte voorzitter,

        Hierbij ontvangt u het verslag van de bijeenkomst over bruggen en veerponten.

        Hoogachtend,

        DE MINISTER VAN DEFENSIE

        A. Jansen

        """;
    List<Brief> briefs =
        Reader.readAll(letter + NOTE.formatted("Beslisnota bij verslag NAVO DMM 18 februari 2027"));
    assertThat(briefs)
        .extracting(brief -> brief.header().type())
        .containsExactly(DocumentType.VERSLAG, DocumentType.BESLISNOTA);
  }
}
