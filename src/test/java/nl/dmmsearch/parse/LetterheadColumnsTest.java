package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letterheads whose parts stand beside each other. */
class LetterheadColumnsTest {
  private static final String ADDRESS =
      "de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 1\n\n";
  private static final String TEXT =
      "\n\nMet deze brief informeer ik u over de voortgang van het onderzoek naar de huisvesting.\n\nHoogachtend,\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uw brief        Ons kenmerk         Datum;                D2004000321         3 mei 2004|2004-05-03",
        "Uw brief van    Ons kenmerk         Datum;1 april 2004    D2004000321         3 mei 2004|2004-05-03",
        "Datum           Uw brief van        Ons kenmerk;3 mei 2004      1 april 2004        D2004000321|2004-05-03",
        "Uw kenmerk  Ons kenmerk  Datum : ;            D2004000321   3 mei 2004|2004-05-03",
        "Datum : 3 mei 2004;Ons kenmerk : D2004000321|2004-05-03",
      })
  void dateUnderOrBehindItsLabel_isThatOfTheLetter(String rows, String date) {
    Header header =
        Reader.read(
                ADDRESS
                    + rows.replace(';', '\n')
                    + "\n\nOnderwerp\nHuisvesting van het korps mariniers"
                    + TEXT)
            .header();
    assertThat(header.letterDate()).isEqualTo(date);
    assertThat(header.subject()).isEqualTo("Huisvesting van het korps mariniers");
    assertThat(header.ownReferences()).containsExactly("D2004000321");
  }

  private static final String BESIDE =
      """
      > Retouradres Postbus 1 2500 AA Den Haag

      de Voorzitter van de Tweede Kamer
      der Staten-Generaal                                      Ministerie van Defensie
      Plein 2
      2511 CR Den Haag                                         Bezoekadres Plein 4

      Datum    6 juni 2019
      Betreft  Huisvesting van het korps                       Onze referentie
               mariniers in Vlissingen                         BS2019001111

      Geachte voorzitter,

      Met deze brief informeer ik u over de huis-              Bij beantwoording
      vesting van het korps. Er wordt gebouwd.                 datum vermelden.

      Hoogachtend,

      De Minister van Binnenlandse Zaken,            De Minister van Defensie,


      Mr. A.B. Klaver                                 C. de Wit
      """;

  @Test
  void columnBesideALetter_staysOutOfItsHeaderAndText() {
    var brief = Reader.read(BESIDE);
    Header header = brief.header();
    assertThat(header.subject()).isEqualTo("Huisvesting van het korps mariniers in Vlissingen");
    assertThat(header.addressee())
        .isEqualTo("de Voorzitter van de Tweede Kamer der Staten-Generaal");
    assertThat(header.ownReferences()).containsExactly("BS2019001111");
    assertThat(brief.sections().stream().map(Section::text).toList().toString())
        .contains("over de huisvesting van het korps. Er wordt gebouwd.");
  }

  @Test
  void ministersSideBySide_signWithTheirOwnNames() {
    assertThat(Reader.read(BESIDE).header().signatories())
        .containsExactly(
            "De Minister van Binnenlandse Zaken, Mr. A.B. Klaver",
            "De Minister van Defensie, C. de Wit");
  }

  @Test
  void clerkBelowTheChair_isNoSignatoryButStaysInTheText() {
    var brief =
        Reader.read(
            """
            Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
            Vastgesteld 9 maart 2020

            De vaste commissie voor Defensie heeft vragen voorgelegd aan de minister van Defensie.

            De voorzitter van de commissie,
            Waterman

            De adjunct-griffier van de commissie,
            Landheer

            Vragen van de leden van de fracties staan hieronder met de antwoorden daarop.
            """);
    assertThat(brief.header().signatories())
        .containsExactly("De voorzitter van de commissie, Waterman");
    assertThat(brief.sections().stream().map(Section::text).toList().toString())
        .contains("Landheer");
  }

  @Test
  void dateOfALetterQuotedInTheText_isNotItsOwn() {
    Header header =
        Reader.read(
                ADDRESS
                    + "Datum : 3 mei 2004\nOnderwerp : Huisvesting van het korps mariniers\n\n"
                    + "In deze brief geef ik weer wat mij over de gebouwen is geschreven door anderen.\n\n"
                    + "Brussel, 11 april 2004\n\nDe daken lekken en de ramen klemmen in de winter.\n")
            .header();
    assertThat(header.letterDate()).isEqualTo("2004-05-03");
  }

  @Test
  void labelsBelowTheSubject_areOfTheLetterheadStill() {
    Header header =
        Reader.read(
                ADDRESS
                    + "Datum : 3 mei 2004\nOnderwerp : Huisvesting van het korps\n\nUw kenmerk :\nOns kenmerk : D2004000321\n\n"
                    + "In deze brief geef ik weer wat mij over de gebouwen is geschreven door anderen.\n")
            .header();
    assertThat(header.ownReferences()).containsExactly("D2004000321");
    assertThat(header.subject()).isEqualTo("Huisvesting van het korps");
  }

  @Test
  void headingOfASavedWebPage_isTheSubject() {
    Header header =
        Reader.read(
                "Home > Stukken > Detail\n\n# Brief regering\n\n## Verslag van een werkbezoek aan de Antillen\n\n"
                    + "Datum brief: 3 mei 2004\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2004\n"
                    + TEXT)
            .header();
    assertThat(header.subject()).isEqualTo("Verslag van een werkbezoek aan de Antillen");
  }
}
