package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.pipeline.Reader.Outcome;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;

/**
 * A whole letter, with all that a ministry's paper brings along, through every stage of reading.
 */
class PdfLetterTest {
  private final Brief brief = read(PdfLetter.bytes());

  static Brief read(byte[] pdf) {
    var reader = new Reader(Extractors.all(), new BriefParser(), new Annotator(Taxonomy.empty()));
    Outcome outcome = reader.read(new SourceName("brief.PDF"), AccessLabel.OPENBAAR, pdf);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    List<Brief> briefs = ((Outcome.Read) outcome).briefs();
    assertThat(briefs).hasSize(1);
    return briefs.getFirst();
  }

  @Test
  void letterhead_isReadWithItsMargin() {
    assertThat(brief.source().mediaType()).isEqualTo("application/pdf");
    assertThat(brief.header().type()).isEqualTo(DocumentType.GEANNOTEERDE_AGENDA);
    assertThat(brief.header().phase()).isEqualTo(Phase.BEFORE);
    assertThat(brief.header().subject())
        .isEqualTo(
            "Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie op 12 en 13 februari 2026"
                + " in Brussel");
    assertThat(brief.header().letterDate()).isEqualTo(LocalDate.of(2026, 2, 5));
    assertThat(brief.header().ownReferences()).containsExactly("MINDEF20260004711");
    assertThat(brief.header().chamber()).isEqualTo(Chamber.EERSTE_KAMER);
    assertThat(brief.header().addressee())
        .isEqualTo("de Voorzitter van de Eerste Kamer der Staten-Generaal");
    assertThat(brief.header().signatories())
        .containsExactly("De minister van Defensie, J. van den Berg");
  }

  @Test
  void meeting_isFound() {
    var meeting = brief.meetings().getFirst();

    assertThat(meeting.kind()).isEqualTo(MeetingKind.DMM);
    assertThat(meeting.dates()).hasToString("DateRange[start=2026-02-12, end=2026-02-13]");
    assertThat(meeting.place()).isEqualTo("Brussel");
  }

  @Test
  void sections_haveTheirPages() {
    assertThat(brief.sections())
        .extracting(Section::heading)
        .containsExactly(
            null, "Afschrikking en verdediging", "Steun aan Oekraïne", "Missies en operaties");
    assertThat(brief.sections().get(1).pages()).extracting(PageStart::page).containsExactly(1, 2);
    assertThat(brief.sections().get(3).pages()).extracting(PageStart::page).containsExactly(3);
  }

  @Test
  void sentence_runsOnOverThePageEnd() {
    assertThat(brief.sections().get(1).text())
        .contains("vooral om besluiten die niet blijven liggen. Daarom kom ik")
        .doesNotContain("Pagina", "MINDEF", "Datum");
  }

  @Test
  void hyphens_areRepairedByTheParser() {
    assertThat(Extracts.joined(Extracts.text(PdfLetter.bytes()))).contains("lucht-\nverdediging");
    assertThat(brief.sections().getFirst().text())
        .contains("over de luchtverdediging aan de oostflank");
  }

  @Test
  void notes_areWholeAndKeepTheirPage() {
    assertThat(brief.footnotes())
        .containsExactly(
            new Footnote(
                "1",
                1,
                "Zie de brief van 14 november 2025 over de inzet van jachtvliegtuigen (Kamerstuk 28"
                    + " 676, nr. 512), waarin ook de duur van de opdracht staat."),
            new Footnote("2", 2, "Kamerstuk 36 045, nr. 201."));
  }

  @Test
  void roles_areToldByTheType() {
    List<TextLine> lines = Extracts.text(PdfLetter.bytes()).lines();

    assertThat(lines)
        .filteredOn(line -> line.role().equals(LineRole.STRONG))
        .extracting(TextLine::text)
        .contains("Afschrikking en verdediging", "Onze referentie", "Missies en operaties");
    assertThat(lines)
        .filteredOn(line -> line.role() instanceof LineRole.Note)
        .extracting(TextLine::page)
        .containsExactly(1, 2);
    assertThat(lines).extracting(TextLine::text).contains("Interflex voort.²");
  }
}
