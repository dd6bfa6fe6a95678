package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person says where a document is cut. */
class CutPlacesTest {
  private static final ExtractedText BUNDLE =
      pages(
          "Verslag van de zitting\n\nDe eerste dag begon vroeg en duurde lang.",
          "Bijlage  A\n\nEen lijst van wat er lag.",
          "Bijlage B\n\nEen lijst van wat er niet lag.\n\nNota over de lijst\n\nDe lijst is lang.");

  @Test
  void pagesAndWords_makeParts() {
    assertThat(parts(at(place(1, null), place(2, null), place(null, "nota over"))))
        .containsExactly(
            "De eerste dag begon vroeg en duurde lang.",
            "Een lijst van wat er lag.|Een lijst van wat er niet lag.",
            "De lijst is lang.");
  }

  @Test
  void samePlaceTwice_isTheNextLineThatOpensSo() {
    assertThat(parts(at(place(1, null), place(null, "Bijlage"), place(null, "Bijlage"))))
        .hasSize(3)
        .element(2)
        .asString()
        .startsWith("Een lijst van wat er niet lag.");
  }

  @Test
  void whole_isOnePart() {
    assertThat(parts(new Cuts.Whole())).hasSize(1);
  }

  @Test
  void placeThatIsNotThere_isSaidAndTheAutomaticCutStays() {
    for (Cuts.Place lost : List.of(place(9, null), place(1, "Bijlage"), place(null, "Slot"))) {
      List<Brief> briefs = read(at(place(1, null), lost));

      assertThat(texts(briefs)).isEqualTo(parts(Cuts.AUTOMATIC));
      assertThat(briefs)
          .allSatisfy(brief ->
              assertThat(brief.reading())
                  .filteredOn(remark -> remark.field().equals(Cuts.FIELD))
                  .singleElement()
                  .matches(remark -> remark.certainty() == Certainty.MISSING)
                  .extracting(Reading::why)
                  .asString()
                  .contains(lost.text()));
    }
  }

  private static Cuts at(Cuts.Place... places) {
    return new Cuts.At(List.of(places));
  }

  private static Cuts.Place place(@Nullable Integer page, @Nullable String words) {
    return new Cuts.Place(page, words);
  }

  private static List<String> parts(Cuts cuts) {
    return texts(read(cuts));
  }

  private static List<String> texts(List<Brief> briefs) {
    return briefs.stream()
        .map(brief ->
            String.join(
                "|",
                brief.sections().stream()
                    .map(section -> section.text())
                    .filter(text -> !text.isEmpty())
                    .toList()))
        .toList();
  }

  private static List<Brief> read(Cuts cuts) {
    ParseOutcome outcome =
        new BriefParser().parse(new SourceName("a.txt"), AccessLabel.OPENBAAR, BUNDLE, cuts);
    assertThat(outcome).isInstanceOf(ParseOutcome.Parsed.class);
    return ((ParseOutcome.Parsed) outcome).briefs();
  }

  private static ExtractedText pages(String... pages) {
    var lines = new ArrayList<TextLine>();
    for (int i = 0; i < pages.length; i++) {
      int page = i + 1;
      Arrays.stream(pages[i].split("\n")).forEach(line -> lines.add(new TextLine(line, page)));
      lines.add(new TextLine("", page));
    }
    return new ExtractedText("text/plain", lines);
  }
}
