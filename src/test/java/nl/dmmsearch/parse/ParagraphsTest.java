package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over burden-sha-/ring in de NAVO|over burden-sharing in de NAVO",
        "in de Noord-/Atlantische Raad|in de Noord-Atlantische Raad",
        "van de Euro-//Atlantische regio|van de Euro-Atlantische regio",
        "onder NAVO-/commandostructuren vallen|onder NAVO-commandostructuren vallen",
        "aan luchtverdedigings-/capaciteiten is|aan luchtverdedigingscapaciteiten is",
        "in de defensie-/industrie van|in de defensie-industrie van",
        "de productie-/en leveringszekerheid|de productie- en leveringszekerheid",
        "de EU-/of NAVO-landen|de EU- of NAVO-landen",
        "op 15-/16 juni in|op 15-16 juni in",
        "op 15-//16 juni in|op 15-16 juni in",
        "de anti-/drone middelen|de anti-drone middelen",
        "met non-/proliferatie en|met non-proliferatie en",
        "vier F-/35 toestellen|vier F-35 toestellen",
        "de bonds-/kanselier sprak|de bondskanselier sprak",
      })
  void brokenWord_isMended(String lines, String mended) {
    assertThat(texts(lines.replace('/', '\n'))).containsExactly(mended);
  }

  @Test
  void brokenWord_keepsItsHyphenWhereTheTextHasItElsewhere() {
    assertThat(texts("Het commando-overleg en\nde commando-\nsteun.\n\nDe commando-steun is er."))
        .contains("Het commando-overleg en de commando-steun.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "3 / 4",
        "- 3 -",
        "pagina 3 van 4",
        "\n3\n",
        "3\n\nMinisterie van Defensie\n\nOnze referentie\nD2025-001234\n",
        "Ministerie van Buitenlandse Zaken\nDatum\n3 maart 2025",
      })
  void pageThatEndsInASentence_doesNotCutIt(String foot) {
    String text =
        """
        Geachte voorzitter,

        Ook stuurt Defensie in de loop van dit voorjaar vijftig militairen naar
        %s
        Roemenië. Daar worden zij in de komende maanden ondergebracht in een nieuwe
        %s
        kazerne van de NAVO.
        """;
    assertThat(Reader.read(text.formatted(foot, foot)).sections().getFirst().text())
        .contains("militairen naar Roemenië.")
        .contains("een nieuwe kazerne");
  }

  @Test
  void wrappedLines_becomeParagraphs() {
    String text =
        """
        De ministers van Defensie spreken over de uitvoering van de plannen die vorig jaar
        zijn vastgesteld. Daarbij gaat het om mensen, middelen en de vraag wie wat levert in
        welk jaar.
        Een tweede punt is de industrie. Die moet sneller gaan leveren dan nu het geval is en
        daarvoor zijn langlopende contracten nodig.

        Tot slot volgt een diner.
        """;
    assertThat(texts(text))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("De ministers van Defensie spreken")
        .endsWith("welk jaar.");
  }

  @Test
  void items_stayOneParagraphEach() {
    String text =
        """
        De agenda telt drie punten:
        • de brief over de plannen die vorig jaar zijn vastgesteld en die nu worden
        uitgevoerd;
        – het verslag van de vorige keer;
        o een ondergeschikt punt;
        1. een genummerd punt
        a) nog een.
        """;
    assertThat(texts(text))
        .containsExactly(
            "De agenda telt drie punten:",
            "• de brief over de plannen die vorig jaar zijn vastgesteld en die nu worden uitgevoerd;",
            "• het verslag van de vorige keer;",
            "• een ondergeschikt punt;",
            "1. een genummerd punt",
            "a) nog een.");
  }

  @Test
  void sentence_goesOnOverAnEmptyLine() {
    assertThat(
            texts("De Nederlandse bijdrage aan de missie in het oosten wordt\n\nverlengd tot mei."))
        .containsExactly(
            "De Nederlandse bijdrage aan de missie in het oosten wordt verlengd tot mei.");
  }

  @Test
  void pages_areKnownWithinAParagraph() {
    var lines = List.of(new TextLine("De bijdrage wordt", 1), new TextLine("verlengd tot mei.", 2));
    Block block = Paragraphs.of(lines, line -> false, false).getFirst();
    assertThat(block.text()).isEqualTo("De bijdrage wordt verlengd tot mei.");
    assertThat(block.pages()).containsExactly(new PageStart(0, 1), new PageStart(18, 2));
  }

  private static List<String> texts(String text) {
    List<TextLine> lines =
        Arrays.stream(text.split("\n", -1)).map(line -> new TextLine(line.strip(), null)).toList();
    return Paragraphs.of(lines, line -> false, false).stream().map(Block::text).toList();
  }
}
