package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats in which each line is a paragraph already, and those in which lines were wrapped. */
class WholeParagraphsTest {
  private static final String TEXT =
      """
      Betreft Verslag NAVO DMM
      Geachte voorzitter,
      De ministers spraken over de steun aan de partners in het oosten en over de
      middelen die daarvoor nodig zijn.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/msword",
        "application/vnd.oasis.opendocument.text",
        "application/rtf",
        "text/html",
        "application/xml",
      })
  void line_ofAFlowingFormat_staysAParagraph(String type) {
    assertThat(text(type)).contains("over de\n\nmiddelen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/pdf"})
  void line_ofAFormatWithLines_isJoined(String type) {
    assertThat(text(type)).contains("over de middelen");
  }

  private static String text(String type) {
    List<TextLine> lines = Arrays.stream(TEXT.split("\n")).map(t -> new TextLine(t, null)).toList();
    var parsed =
        (ParseOutcome.Parsed)
            new BriefParser()
                .parse(
                    new SourceName("een.bestand"),
                    AccessLabel.OPENBAAR,
                    new ExtractedText(type, lines));
    Brief brief = parsed.briefs().getFirst();
    return String.join("\n\n", brief.sections().stream().map(Section::text).toList());
  }
}
