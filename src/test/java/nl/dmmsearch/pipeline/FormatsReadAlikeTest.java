package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.extract.Letters;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsReadAlikeTest {
  private final Reader reader =
      new Reader(Extractors.all(), new BriefParser(), new Annotator(Taxonomy.empty()));

  @ParameterizedTest
  @ValueSource(
      strings = {"brief.docx", "brief.odt", "brief.rtf", "brief.html", "brief.xml", "word97.doc"})
  void letter_hasTheSameDayMeetingAndHeadings(String name) {
    Brief brief = read(name);

    assertThat(brief.header().type()).isEqualTo(DocumentType.GEANNOTEERDE_AGENDA);
    assertThat(brief.header().letterDate()).isEqualTo(LocalDate.of(2025, 10, 3));
    assertThat(brief.header().signatories()).singleElement().asString().contains("J. Harmsen");
    assertThat(brief.meetings())
        .first()
        .extracting(Meeting::dates)
        .isEqualTo(DateRange.of(LocalDate.of(2025, 10, 15)));
    assertThat(brief.sections().stream().map(Section::heading))
        .contains("Steun aan Oekraïne", "Afschrikking en verdediging");
  }

  private Brief read(String name) {
    Reader.Outcome outcome =
        reader.read(new SourceName(name), AccessLabel.OPENBAAR, Letters.bytes(name));
    assertThat(outcome).isInstanceOf(Reader.Outcome.Read.class);
    List<Brief> briefs = ((Reader.Outcome.Read) outcome).briefs();
    assertThat(briefs).hasSize(1);
    return briefs.getFirst();
  }
}
