package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "het planningsproces (NDPP)1 is af|1 Zie bijlage.|het planningsproces (NDPP){1} is af",
        "dat moet worden gehalen.1|1 Zie bijlage.|dat moet worden gehalen.{1}",
        "de doelen uit 2025¹ gelden|1 Zie bijlage.|de doelen uit 2025{1} gelden",
        "de doelen uit 2025¹² gelden|¹² Zie bijlage.|de doelen uit 2025{12} gelden",
        "de ministers spraken[1] lang|[1] Zie bijlage.|de ministers spraken{1} lang",
        "de ministers spraken [1], lang|[1] Zie bijlage.|de ministers spraken{1}, lang",
        "de ministers spraken* lang|* Zie bijlage.|de ministers spraken{*} lang",
        "brief van Buitenlandse Zaken1 is weg|1 Zie bijlage.|brief van Buitenlandse Zaken{1} is weg",
        "zoals het NDPP1, dat loopt|1 Zie bijlage.|zoals het NDPP{1}, dat loopt"
      })
  void mark_leavesTheTextAndStaysALink(String text, String note, String expected) {
    Brief brief =
        Reader.read("Geachte voorzitter,\n\nIk schrijf dat " + text + ".\n\n" + note + "\n");

    assertThat(marked(brief.sections().getFirst())).isEqualTo("Ik schrijf dat " + expected + ".");
    assertThat(brief.footnotes()).extracting(Footnote::text).containsExactly("Zie bijlage.");
  }

  @Test
  void looseNumber_isAMarkWhereItsNeighboursAre() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            De ministers namen het Communiqué 1, dat lang was, aan in artikel 1, na beraad, en
            zij spraken over het planningsproces2 en over de uitgaven.

            1 Zie de bijlage bij deze brief.
            2 Zie ook de website.
            """);

    assertThat(marked(brief.sections().getFirst()))
        .isEqualTo(
            "De ministers namen het Communiqué{1}, dat lang was, aan in artikel 1, na beraad, en zij"
                + " spraken over het planningsproces{2} en over de uitgaven.");
  }

  @Test
  void markersThatRestartOnEachPage_pairWithTheNotesOfTheirPage() {
    Brief brief =
        read(
            "application/pdf",
            line("Geachte voorzitter,", 1),
            line("", 1),
            line("Nederland levert luchtverdediging¹ en munitie² aan Oekraïne, en doet dat met", 1),
            new TextLine("Eerste noot.", 1, new LineRole.Note("1")),
            new TextLine("Tweede noot, die over twee", 1, new LineRole.Note("2")),
            line("regels loopt.", 1),
            line("partners in de coalitie¹ die daarvoor is opgericht.", 2),
            new TextLine("Derde noot.", 2, new LineRole.Note("1")));

    assertThat(marked(brief.sections().getFirst()))
        .isEqualTo(
            "Nederland levert luchtverdediging{1} en munitie{2} aan Oekraïne, en doet dat met"
                + " partners in de coalitie{1} die daarvoor is opgericht.");
    assertThat(brief.footnotes())
        .extracting(Footnote::text)
        .containsExactly("Eerste noot.", "Tweede noot, die over twee regels loopt.", "Derde noot.");
    assertThat(linked(brief))
        .containsExactly("Eerste noot.", "Tweede noot, die over twee regels loopt.", "Derde noot.");
    assertThat(brief.sections().getFirst().pageAt(95)).isEqualTo(2);
  }

  @Test
  void markersThatRestartWithoutPages_pairInOrder() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            Nederland levert luchtverdediging1 aan Oekraïne.

            1 Eerste noot.

            Ook levert Nederland munitie1 aan Oekraïne.

            1 Tweede noot.
            """);

    assertThat(linked(brief)).containsExactly("Eerste noot.", "Tweede noot.");
  }

  @Test
  void offset_isRightBehindJoinedParagraphsAndBullets() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            De eerste alinea is hier.

            - de punten over luchtverdediging1 zijn
              aangenomen;
            - de overige punten over munitie2 ook.

            1 Eerste noot.
            2 Tweede noot.
            """);

    assertThat(marked(brief.sections().getFirst()))
        .contains("luchtverdediging{1} zijn", "munitie{2} ook");
  }

  @Test
  void markInAHeading_standsAtTheStartOfItsText() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            Raad Buitenlandse Zaken1

            De Raad kwam bijeen en sprak over Oekraïne en de uitgaven.

            1 Zie de brief van 1 juli 2024.
            """);

    Section section = brief.sections().getFirst();
    assertThat(section.heading()).isEqualTo("Raad Buitenlandse Zaken");
    assertThat(section.notes()).containsExactly(new NoteLink("1", 0, "noot-1"));
  }

  @Test
  void markWithoutNote_isRemarkedOn() {
    Brief brief = Reader.read("Geachte voorzitter,\n\nDe doelen uit 2025³ gelden voor iedereen.\n");

    assertThat(brief.sections().getFirst().text()).contains("2025 gelden");
    assertThat(brief.sections().getFirst().notes()).isEmpty();
    assertThat(brief.reading()).anyMatch(r -> r.field().equals("footnotes"));
  }

  @Test
  void numbersOfWeaponsAndAreas_areNoMarks() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            De F-35, de MQ-9 en de Boxer16 vliegen of rijden over 12 km² bij CV90 en PzH2000.
            Zij vallen onder planningsproces1 van de NAVO.

            1 Zie bijlage.
            """);

    assertThat(brief.sections().getFirst().text())
        .contains("F-35", "MQ-9", "km²", "CV90", "PzH2000");
  }

  private static TextLine line(String text, int page) {
    return new TextLine(text, page);
  }

  private static Brief read(String mediaType, TextLine... lines) {
    var parsed =
        (ParseOutcome.Parsed)
            new BriefParser()
                .parse(
                    new SourceName("brief.pdf"),
                    AccessLabel.OPENBAAR,
                    new ExtractedText(mediaType, List.of(lines)));
    return parsed.briefs().getFirst();
  }

  private static List<String> linked(Brief brief) {
    var byAnchor =
        brief.footnotes().stream().collect(Collectors.toMap(Footnote::anchor, Footnote::text));
    return brief.sections().stream()
        .flatMap(section -> section.notes().stream())
        .map(note -> String.valueOf(byAnchor.get(note.anchor())))
        .toList();
  }

  /** The text with its marks put back in braces. */
  private static String marked(Section section) {
    var text = new StringBuilder(section.text());
    for (NoteLink note : new ArrayList<>(section.notes()).reversed()) {
      text.insert(note.offset(), "{" + note.marker() + "}");
    }
    return text.toString();
  }
}
