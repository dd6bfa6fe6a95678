package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief.docx",
        "brief.odt",
        "brief.rtf",
        "brief.html",
        "word97.doc",
        "libreoffice.docx",
        "libreoffice.odt",
        "libreoffice.rtf"
      })
  void letter_isTheSameInEveryFormat(String name) {
    assertThat(filled(name).stream().map(FormatsTest::shown).toList())
        .startsWith(Letter.head().toArray(String[]::new))
        .endsWith(Letter.body().toArray(String[]::new))
        .hasSize(Letter.head().size() + Letter.body().size());
  }

  @Test
  void letter_asOfficialPublication_hasItsNumberAndDossierAbove() {
    List<String> lines = filled("brief.xml").stream().map(FormatsTest::shown).toList();

    assertThat(lines)
        .startsWith(
            "Plain: 28 676 NAVO",
            "Plain: Nr. 512 BRIEF VAN DE MINISTER VAN DEFENSIE",
            "Plain: " + Letter.ADDRESSEE,
            "Plain: Den Haag, 3 oktober 2025")
        .endsWith(Letter.body().toArray(String[]::new))
        .hasSize(4 + Letter.body().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief.docx", "brief.odt", "brief.rtf", "brief.html", "brief.xml"})
  void paragraphs_haveAnEmptyLineBehindThem(String name) {
    List<TextLine> lines = lines(name);

    for (int i = 0; i + 1 < lines.size(); i += 2) {
      assertThat(lines.get(i).text()).isNotEmpty();
      assertThat(lines.get(i + 1).text()).isEmpty();
    }
  }

  private static List<TextLine> filled(String name) {
    return lines(name).stream().filter(line -> !line.text().isEmpty()).toList();
  }

  private static List<TextLine> lines(String name) {
    ExtractOutcome outcome = Extractors.all().extract(new SourceName(name), Letters.bytes(name));
    assertThat(outcome).isInstanceOf(ExtractOutcome.Extracted.class);
    return ((ExtractOutcome.Extracted) outcome).text().lines();
  }

  private static String shown(TextLine line) {
    return line.role().toString().replace("[]", "") + ": " + line.text();
  }
}
