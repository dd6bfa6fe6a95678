package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReadingTest {
  private static final String LETTER =
      """
      > Retouradres Postbus 20701 2500 ES Den Haag

      de Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Prinses Irenestraat 6
      2595 BD Den Haag

      Datum: 2 februari 2026
      Betreft: Geannoteerde agenda bijeenkomst van de NAVO-ministers van Defensie op 12 en
      13 februari 2026 te Brussel

      Ons kenmerk
      BS2026001234
      Uw kenmerk
      2026D00077

      Geachte voorzitter,

      Hierbij zend ik u de geannoteerde agenda voor de bijeenkomst.

      Hoogachtend,

      DE STAATSSECRETARIS VAN DEFENSIE

      drs. A.B. de Vries
      """;

  @Test
  void letterhead_isRead() {
    Header header = Reader.read(LETTER).header();
    assertThat(header.type()).isEqualTo(DocumentType.GEANNOTEERDE_AGENDA);
    assertThat(header.phase()).isEqualTo(Phase.BEFORE);
    assertThat(header.letterDate()).isEqualTo("2026-02-02");
    assertThat(header.subject())
        .isEqualTo(
            "Geannoteerde agenda bijeenkomst van de NAVO-ministers van Defensie op 12 en 13"
                + " februari 2026 te Brussel");
    assertThat(header.title()).isEqualTo(header.subject());
    assertThat(header.addressee())
        .isEqualTo("de Voorzitter van de Tweede Kamer der Staten-Generaal");
    assertThat(header.chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
    assertThat(header.sender()).isEqualTo("staatssecretaris van Defensie");
    assertThat(header.signatories())
        .containsExactly("De staatssecretaris van Defensie, drs. A.B. de Vries");
    assertThat(header.ownReferences()).containsExactly("BS2026001234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Den Haag, 16 maart 2026\n\n"})
  void ministerWhoAnswers_isRead_overADateToo(String date) {
    Header header =
        Reader.read(
                """
                Antwoord op vragen van het lid Pater over de bouw van lichte bruggen in Estland

                De minister van Defensie antwoordt, mede namens de staatssecretaris, het lid Pater (XYZ)

                %sVraag 1
                Kent u het bericht over de bruggen?

                Antwoord
                Ja.

                Vraag 2
                Hoeveel bruggen levert u?

                Antwoord
                Ik zal de Kamer voor 1 mei informeren over de aantallen.
                """
                    .formatted(date))
            .header();
    assertThat(header.sender()).isEqualTo("minister van Defensie");
  }

  @Test
  void letterInEnglish_isRead() {
    Brief brief =
        Reader.read(
            """
            Ministry of Defence
            PO Box 20701
            2500 ES The Hague

            To the President of the House of Representatives

            Date 7 September 2027
            Subject Meeting of NATO Ministers of Defence on 14 September 2027 in Brussels

            Dear President,

            The ministers will meet in Brussels to discuss training.

            Yours sincerely,

            THE MINISTER OF DEFENCE
            """);
    assertThat(brief.header().letterDate()).isEqualTo("2027-09-07");
    assertThat(brief.header().subject())
        .isEqualTo("Meeting of NATO Ministers of Defence on 14 September 2027 in Brussels");
    assertThat(brief.header().title()).isEqualTo(brief.header().subject());
    assertThat(brief.sections()).hasSize(1);
    assertThat(brief.sections().getFirst().text()).startsWith("The ministers will meet");
  }

  @Test
  void labelledDate_isRead_whereTheLetterheadIsNone() {
    Brief brief =
        Reader.read(
            """
            Letter to the House

            Date 7 September 2027
            Subject Meeting of NATO Ministers of Defence

            The Netherlands will send a ship before 1 December.
            """);
    assertThat(brief.header().letterDate()).isEqualTo("2027-09-07");
  }

  @Test
  void letterWithoutAnyDate_isReadAndSaysSo() {
    Brief brief =
        Reader.read(
            """
            Betreft Voortgang wapenleveranties

            Geachte voorzitter,

            Met deze brief informeer ik uw Kamer over de voortgang van de leveranties.
            """);
    assertThat(brief.header().type()).isEqualTo(DocumentType.KAMERBRIEF);
    assertThat(brief.header().letterDate()).isNull();
    assertThat(brief.meetings()).isEmpty();
    assertThat(brief.reading())
        .extracting(Reading::field)
        .containsExactlyInAnyOrder("letterDate", "meeting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hierbij zend ik u het verslag van de NAVO-top van 24 en 25 juni 2025.|VERSLAG",
        "Het verslag van de bijeenkomst van de NAVO-ministers van Defensie doe ik u hierbij toekomen.|VERSLAG",
        "Hierbij bied ik u, zoals toegezegd tijdens het debat, de geannoteerde agenda voor de NAVO DMM aan.|GEANNOTEERDE_AGENDA",
        "Naar aanleiding van het verslag van de NAVO DMM van 5 juni 2025 informeer ik u over de uitgaven.|KAMERBRIEF",
        "Tijdens het debat over de geannoteerde agenda van de NAVO DMM heb ik toegezegd u te informeren.|KAMERBRIEF",
        "In deze brief ga ik in op de berichten over munitie.|KAMERBRIEF",
        "De ministers van Defensie van de NAVO kwamen op 5 juni 2025 in Brussel bijeen.|VERSLAG",
        "Op 12 juni 2025 komen de NAVO-ministers van Defensie bijeen in Brussel.|GEANNOTEERDE_AGENDA",
        "Hierbij bied ik u de antwoorden aan op de schriftelijke vragen van de leden Jansen en De Boer over drones.|ANTWOORD_KAMERVRAGEN",
      })
  void letter_isWhatItsFirstSentenceHandsOver(String sentence, DocumentType type) {
    String letter = "Datum 9 juni 2025\nBetreft NAVO\n\nGeachte voorzitter,\n\n" + sentence + "\n";
    assertThat(Reader.read(letter).header().type()).isEqualTo(type);
  }

  @Test
  void kamerstuk_hasItsNumberDateAndSender() {
    Header header =
        Reader.read(
                """
                28 676 NAVO
                36 045 Situatie in Oekraïne

                Nr. 601 BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Den Haag, 3 maart 2026

                Hierbij bieden wij u het verslag aan van de NAVO-top van 24 en 25 februari 2026 in Ankara.

                De Minister van Buitenlandse Zaken, A. Jansen

                De Minister van Defensie, B. van der Berg
                """)
            .header();
    assertThat(header.kamerstuk()).isEqualTo(new KamerstukNumber("28676", "601"));
    assertThat(header.letterDate()).isEqualTo("2026-03-03");
    assertThat(header.type()).isEqualTo(DocumentType.VERSLAG);
    assertThat(header.sender()).isEqualTo("ministers van Buitenlandse Zaken en van Defensie");
    assertThat(header.signatories())
        .containsExactly(
            "De Minister van Buitenlandse Zaken, A. Jansen",
            "De Minister van Defensie, B. van der Berg");
    assertThat(header.title()).isEqualTo("Verslag NAVO-top 24 en 25 februari 2026");
  }

  @Test
  void paperOfTheSenate_isNumberedInLetters() {
    Header header =
        Reader.read(
                """
                28 676 NAVO
                AB BRIEF VAN DE MINISTER VAN DEFENSIE
                Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
                Den Haag, 3 maart 2026
                Hierbij zend ik u de geannoteerde agenda voor de NAVO DMM van 12 maart 2026.
                """)
            .header();
    assertThat(header.kamerstuk()).isEqualTo(new KamerstukNumber("28676", "AB"));
    assertThat(header.chamber()).isEqualTo(Chamber.EERSTE_KAMER);
    assertThat(header.sender()).isEqualTo("minister van Defensie");
  }

  @Test
  void numberInTheFileName_isUsedWithARemark() {
    byte[] text =
        "Vastgesteld 3 maart 2026\nDe commissie sprak."
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Brief brief = Reader.readAll("tk/kst-28676-77.txt", text).getFirst();
    assertThat(brief.header().kamerstuk()).isEqualTo(new KamerstukNumber("28676", "77"));
    assertThat(brief.reading()).extracting(Reading::field).contains("kamerstuk");
  }

  @Test
  void debate_hasTheDayOfAdoptionAndTheDayItWasHeld() {
    Brief brief =
        Reader.read(
            """
            28 676 NAVO

            Nr. 602 VERSLAG VAN EEN COMMISSIEDEBAT

            Vastgesteld 10 april 2026

            De vaste commissie voor Defensie en de vaste commissie voor Buitenlandse Zaken hebben op
            4 februari 2026 overleg gevoerd met de heer De Wit, Minister van Defensie, over:

            – de brief van de Minister van Defensie d.d. 19 december 2025 inzake verslag bijeenkomst
            NAVO-ministers van Defensie op 11 december 2025 te Brussel (Kamerstuk 28 676, nr. 590);

            – de brief van de Minister van Defensie d.d. 2 februari 2026 inzake geannoteerde agenda
            bijeenkomst NAVO-ministers van Defensie op 12 en 13 februari 2026 te Brussel (Kamerstuk
            28 676, nr. 600).

            Voorzitter: Jansen
            """);
    Header header = brief.header();
    assertThat(header.type()).isEqualTo(DocumentType.COMMISSIEDEBAT);
    assertThat(header.letterDate()).isEqualTo("2026-04-10");
    assertThat(header.heldOn()).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(header.sender()).isEqualTo("vaste commissie voor Defensie");
    assertThat(header.phase()).isEqualTo(Phase.BEFORE);
    assertThat(brief.meetings().getFirst().id()).isEqualTo("dmm-2026-02-12");
    assertThat(header.title())
        .isEqualTo("Verslag van een commissiedebat over NAVO DMM 12 en 13 februari 2026");
  }

  @Test
  void writtenQuestions_haveTheDayOfTheAnswers() {
    Brief brief =
        Reader.read(
            """
            28 676 NAVO
            Nr. 603 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
            Vastgesteld 20 mei 2026
            De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de
            Minister van Defensie over de brief van 11 mei 2026 over de geannoteerde agenda van de
            NAVO Defensie Ministeriële van 4 en 5 juni 2026 (Kamerstuk 28 676, nr. 598).
            De vragen en opmerkingen zijn op 13 mei 2026 aan de Minister voorgelegd. Bij brief van
            19 mei 2026 zijn de vragen beantwoord.
            """);
    assertThat(brief.header().type()).isEqualTo(DocumentType.SCHRIFTELIJK_OVERLEG);
    assertThat(brief.header().heldOn()).isEqualTo("2026-05-19");
    assertThat(brief.meetings().getFirst().id()).isEqualTo("dmm-2026-06-04");
    assertThat(brief.header().sender()).isEqualTo("vaste commissie voor Defensie");
  }

  @Test
  void nota_isReadWithLabelsOnLinesOfTheirOwn() {
    Brief brief =
        Reader.read(
            """
            Ministerie van Defensie

            TER BESLISSING

            Aan
            MINDEF
            Van
            DGB

            Datum
            12 november 2025
            Onze referentie
            MINDEF20250041234

            Nota
            Verslag NAVO DMM van 15 oktober 2025

            Aanleiding
            Op 15 oktober 2025 vond in Brussel de NAVO DMM plaats.
            Geadviseerd besluit
            Uw akkoord op bijgevoegde brief.
            Kernpunten
            - De brief volgt de agenda.

            DE DIRECTEUR-GENERAAL BELEID
            """);
    Header header = brief.header();
    assertThat(header.type()).isEqualTo(DocumentType.BESLISNOTA);
    assertThat(header.phase()).isEqualTo(Phase.AFTER);
    assertThat(header.addressee()).isEqualTo("MINDEF");
    assertThat(header.letterDate()).isEqualTo("2025-11-12");
    assertThat(header.subject()).isEqualTo("Verslag NAVO DMM van 15 oktober 2025");
    assertThat(header.ownReferences()).containsExactly("MINDEF20250041234");
    assertThat(header.sender()).isEqualTo("directeur-generaal Beleid");
    assertThat(brief.sections())
        .extracting(section -> section.heading())
        .containsExactly("Aanleiding", "Geadviseerd besluit", "Kernpunten");
    assertThat(brief.meetings().getFirst().id()).isEqualTo("dmm-2025-10-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DE MINISTER VAN DEFENSIE//A. Jansen|De minister van Defensie, A. Jansen",
        "De minister van Defensie,///drs. A.B. Jansen|De minister van Defensie, drs. A.B. Jansen",
        "De Minister van Defensie, A. de Boer-Jansen|De Minister van Defensie, A. de Boer-Jansen",
        "De fungerend voorzitter van de commissie,/De Wit|De fungerend voorzitter van de commissie, De Wit",
        "Adjunct-griffier van de commissie,/Jansen|Adjunct-griffier van de commissie, Jansen",
        "DE PLAATSVERVANGEND DIRECTEUR-GENERAAL BELEID|De plaatsvervangend directeur-generaal Beleid",
        "DE MINISTER VAN BUITENLANDSE ZAKEN|De minister van Buitenlandse Zaken",
      })
  void signature_isRead(String lines, String signatory) {
    Brief brief =
        Reader.read(
            "Geachte voorzitter,\n\nDit is de tekst van de brief.\n\n" + lines.replace('/', '\n'));
    assertThat(brief.header().signatories()).containsExactly(signatory);
    assertThat(brief.sections()).hasSize(1);
  }

  @Test
  void sentenceAboutAMinister_isNoSignature() {
    Brief brief =
        Reader.read(
            "Geachte voorzitter,\n\nDe minister van Defensie, die gisteren in Brussel was, komt terug.\n");
    assertThat(brief.header().signatories()).isEmpty();
  }

  @Test
  void anyText_becomesABrief() {
    Brief brief = Reader.read("boodschappen: melk, kaas en brood");
    assertThat(brief.header().type()).isEqualTo(DocumentType.OVERIG);
    assertThat(brief.header().title()).isNotBlank();
    assertThat(brief.sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister of Defence|minister van Defensie",
        "Letter from the Minister of Defence|minister van Defensie",
        "From the State Secretary for Defence|staatssecretaris van Defensie",
        "The Minister of Foreign Affairs of the Kingdom of the Netherlands|minister van Buitenlandse Zaken",
      })
  void aLetterInEnglish_hasItsSenderAndItsSubject(String head, String sender) {
    Header header =
        Reader.read(
                head
                    + """

                    The Hague, 3 February 2025

                    To the President of the House of Representatives

                    Subject: Dutch contribution to the training mission

                    Dear President,

                    I will inform the House of Representatives before the summer.
                    """)
            .header();

    assertThat(header.sender()).isEqualTo(sender);
    assertThat(header.title()).isEqualTo("Dutch contribution to the training mission");
  }

  @Test
  void whoALetterInEnglishGoesTo_didNotWriteIt() {
    Header header =
        Reader.read(
                """
                To:
                The Minister of Defence

                The Hague, 3 February 2025

                Subject: Advice on the training mission

                Dear Minister,

                The council advises to prolong the mission.
                """)
            .header();

    assertThat(header.sender()).isNull();
  }
}
