package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReadingTest {
  private static final String LETTER =
      "Datum 4 januari 2024\nBetreft Verslag NAVO DMM van 14 december 2023\n\nGeachte voorzitter,\n\n";
  private static final String PARAGRAPH =
      "De ministers spraken over de plannen en over de middelen die daarvoor nodig zijn.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Afschrikking en verdediging|true",
        "Missies & operaties|true",
        "Werksessie met partners: EU en Indo-Pacific 4|true",
        "1. Algemeen|true",
        "2.1 Gevolgen voor Nederland|true",
        "II Antwoord van de Minister|true",
        "NAVO-Oekraïneraad (NUC)|true",
        "Laatste stand van zaken IAMD/BMD.|true",
        "OEKRAÏNE|true",
        "Er zijn geen bijzonderheden.|false",
        "Defensie verzorgt de communicatie.|false",
        "Voorzitter: Jansen|false",
        "Vraag 3|false",
        "Ja.|false",
        "• Afschrikking en verdediging|false",
        "de rest van een zin|false",
        "De volgende punten kwamen aan bod:|false",
      })
  void line_isAHeadingByItsForm(String line, boolean heading) {
    Brief brief =
        Reader.read(LETTER + PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH + "\n\nHoogachtend,\n");
    assertThat(headings(brief)).isEqualTo(heading ? List.of(line) : List.of());
  }

  @Test
  void headings_withoutEmptyLines_areFound() {
    String body =
        """
        De Raad besprak de steun aan de partners en de vraag hoe die sneller kan worden geleverd.
        Noord-Atlantische Raad
        De ministers spraken over de plannen en over de middelen die daarvoor nodig zijn in de
        komende jaren. Nederland drong aan op spoed.
        Defensie-industrie
        De ministers spraken ook over de industrie, die meer moet gaan leveren dan nu.
        """;
    assertThat(headings(Reader.read(LETTER + body)))
        .containsExactly("Noord-Atlantische Raad", "Defensie-industrie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"      - 2 -", "– 14 –", "-3-"})
  void pageNumberBetweenDashes_isNoText(String line) {
    Brief brief = Reader.read(LETTER + PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH + "\n");
    assertThat(brief.sections())
        .singleElement()
        .extracting(Section::text)
        .asString()
        .doesNotContainPattern("[-•–—] ?\\d");
  }

  @Test
  void sections_haveLevelsAndUniqueAnchors() {
    String body =
        """
        1. Algemeen

        Tekst van de eerste paragraaf, die lang genoeg is.

        1.1 Oekraïne

        Tekst van de tweede paragraaf, die lang genoeg is.

        Gevolgen

        Tekst van de derde paragraaf, die lang genoeg is.

        Gevolgen

        Tekst van de vierde paragraaf, die lang genoeg is.
        """;
    List<Section> sections = Reader.read(LETTER + body).sections();
    assertThat(sections).extracting(Section::level).containsExactly(1, 2, 1, 1);
    assertThat(sections)
        .extracting(Section::anchor)
        .containsExactly("1-algemeen", "1-1-oekraine", "gevolgen", "gevolgen-2");
  }

  @Test
  void footnotes_leaveTheTextAndTakeTheirMarksAlong() {
    String body =
        """
        Dit is een onderdeel van het planproces (NDPP)1. Het ambitieniveau is nog niet te halen.2 De
        IP4-landen en de F16 blijven wat ze zijn, net als de Voorjaarsnota 2025³ en 25 m² grond.

        1 De Kamer is hierover geïnformeerd per brief van 5 augustus 2024 (Kamerstuk 28 676,
        nr. 464).
        2 Kamerstuk 36 045, nr. 4
        ³ Kamerstuk 36725-1
        """;
    Brief brief = Reader.read(LETTER + body);
    assertThat(brief.sections().getFirst().text())
        .isEqualTo(
            "Dit is een onderdeel van het planproces (NDPP). Het ambitieniveau is nog niet te halen. De"
                + " IP4-landen en de F16 blijven wat ze zijn, net als de Voorjaarsnota 2025 en 25 m² grond.");
    assertThat(brief.footnotes()).extracting(Footnote::marker).containsExactly("1", "2", "3");
    assertThat(brief.footnotes().getFirst().text()).startsWith("De Kamer is").endsWith("nr. 464).");
    assertThat(numbers(brief)).containsExactly("28676-464", "36045-4", "36725-1");
  }

  @Test
  void paragraphCutByFootnotes_isWhole() {
    String body =
        """
        Nederland draagt bij aan het planproces1 en dringt bij de bondgenoten aan op een bijdrage die
        1 Kamerstuk 28 676, nr. 464.
        past bij de afspraken van de laatste top.
        """;
    assertThat(Reader.read(LETTER + body).sections().getFirst().text())
        .isEqualTo(
            "Nederland draagt bij aan het planproces en dringt bij de bondgenoten aan op een bijdrage die"
                + " past bij de afspraken van de laatste top.");
  }

  @Test
  void digits_withoutANote_stayUnlessNoWordEndsSo() {
    Brief brief =
        Reader.read(
            LETTER
                + "De commissies voor Defensie1 en de CT25, IP4 en D66 spraken over 2,5% in 2024.\n");
    assertThat(brief.sections().getFirst().text())
        .isEqualTo("De commissies voor Defensie en de CT25, IP4 en D66 spraken over 2,5% in 2024.");
  }

  @Test
  void citations_areOfPapersLettersAndMotions() {
    Brief brief =
        Reader.read(
            LETTER
                + "Zie de motie Jansen c.s. (Kamerstuk 36 045, nr. 4), de brief van 30 april 2023 over drones, en"
                + " de brief d.d. 1 mei 2023 over munitie (Kamerstuk 28 676, nr. 430). De Kamer kreeg op 2 mei"
                + " 2023 nr. 430 opnieuw (28 676, nr. 430).\n");
    assertThat(brief.citations())
        .extracting(Citation::kind, Citation::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Citation.Kind.MOTIE, "motie Jansen c.s."),
            org.assertj.core.groups.Tuple.tuple(Citation.Kind.KAMERSTUK, "Kamerstuk 36 045, nr. 4"),
            org.assertj.core.groups.Tuple.tuple(Citation.Kind.BRIEF, "brief van 30 april 2023"),
            org.assertj.core.groups.Tuple.tuple(
                Citation.Kind.KAMERSTUK, "Kamerstuk 28 676, nr. 430"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoals de geannoteerde agenda van 9 februari jl. meldt.|BRIEF|geannoteerde agenda van 9 februari jl.",
        "In het verslag van 3 maart 2021 staat dit.|BRIEF|verslag van 3 maart 2021",
        "Dat is eerder gemeld (BS2021001234).|BRIEF|BS2021001234",
        "Zie de nota met kenmerk BS2021001234 daarover.|BRIEF|BS2021001234",
        "Zie de brief van 3 maart 2021 (BS2021001234).|BRIEF|brief van 3 maart 2021 (BS2021001234)",
        "Zie Handelingen II 2017/18, nr. 103, item 7.|OVERIG|Handelingen II 2017/18, nr. 103, item 7",
      })
  void citations_areOfOtherPapersToo(String sentence, Citation.Kind kind, String text) {
    assertThat(Reader.read(LETTER + sentence + "\n").citations())
        .singleElement()
        .satisfies(citation -> assertThat(citation.kind()).isEqualTo(kind))
        .satisfies(citation -> assertThat(citation.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het verslag van de vergadering volgt op 3 maart 2021.",
        "De vragen hebben kenmerk 2018Z17654.",
        "Het jaarverslag van 3 maart 2021 is klaar (NAVO).",
      })
  void sentence_withoutAPaper_citesNothing(String sentence) {
    assertThat(Reader.read(LETTER + sentence + "\n").citations()).isEmpty();
  }

  @Test
  void citationInANote_pointsAtTheNote() {
    Brief brief =
        Reader.read(LETTER + "Dat is eerder gemeld.¹\n\n¹ Brief van 30 april 2023 over drones.\n");

    assertThat(brief.citations())
        .singleElement()
        .extracting(Citation::anchor)
        .isEqualTo(brief.footnotes().getFirst().anchor());
  }

  @Test
  void pages_areKnownPerPassage() {
    Brief brief =
        Reader.read(
            LETTER
                + PARAGRAPH
                + "\n\fOekraïne\n\n"
                + PARAGRAPH
                + " Zie Kamerstuk 28 676, nr. 9.\n\f"
                + PARAGRAPH);
    Section second = brief.sections().get(1);
    assertThat(brief.sections().getFirst().page()).isEqualTo(1);
    assertThat(second.page()).isEqualTo(2);
    assertThat(second.pageAt(second.text().length() - 1)).isEqualTo(3);
    assertThat(brief.citations().getFirst().page()).isEqualTo(2);
  }

  @Test
  void bundle_ofLetterAndNota_isTakenApart() {
    String nota =
        """
        Aan MINDEF
        Van DGB

        TER BESLISSING

        Datum
        2 januari 2024

        Nota
        Verslag NAVO DMM

        Aanleiding
        Op 14 december 2023 vond de NAVO DMM plaats.
        Geadviseerd besluit
        Akkoord gaan.
        """;
    String letter =
        LETTER + PARAGRAPH + "\n\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nA. Jansen\n\n";
    assertThat(Reader.readAll(letter + nota))
        .extracting(brief -> brief.header().type())
        .containsExactly(DocumentType.VERSLAG, DocumentType.BESLISNOTA);
    assertThat(Reader.readAll(nota + "\nDE DIRECTEUR-GENERAAL BELEID\n\n" + letter))
        .extracting(brief -> brief.header().type())
        .containsExactly(DocumentType.BESLISNOTA, DocumentType.VERSLAG);
  }

  @Test
  void bareNota_underALetter_isAPartOfItsOwn() {
    String nota =
        "Aanleiding\nDe DMM.\nGeadviseerd besluit\nAkkoord gaan.\nKernpunten\n- Een punt.\n";
    String letter =
        LETTER + PARAGRAPH + "\n\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nA. Jansen\n\n";
    List<Brief> briefs = Reader.readAll(letter + nota);
    assertThat(briefs).extracting(brief -> brief.source().part()).containsExactly(1, 2);
    assertThat(briefs.get(1).header().type()).isEqualTo(DocumentType.BESLISNOTA);
  }

  private static List<String> headings(Brief brief) {
    return brief.sections().stream().map(Section::heading).filter(h -> h != null).toList();
  }

  private static List<String> numbers(Brief brief) {
    return brief.citations().stream()
        .filter(citation -> citation.kamerstuk() != null)
        .map(citation -> java.util.Objects.requireNonNull(citation.kamerstuk()).value())
        .toList();
  }
}
