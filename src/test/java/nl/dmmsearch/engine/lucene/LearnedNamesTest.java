package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LearnedNamesTest {
  private final SearchEngine engine = LuceneEngine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void abbreviation_findsWhatALetterSaysItStandsFor() {
    index(
        brief("a").about("Het Grote Plan Noord (GPN) begint."),
        brief("b").about("Het grote plan noord loopt."),
        brief("c").about("Het plan is groot, in het noorden."));

    assertThat(found(Ask.query("gpn"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void name_findsItsAbbreviation() {
    index(
        brief("a").about("Het Grote Plan Noord (GPN) begint."),
        brief("b").about("Over het GPN is gesproken."),
        brief("c").about("Iets anders."));

    assertThat(found(Ask.query("steun grote plan noord"))).contains("a", "b").doesNotContain("c");
  }

  @Test
  void whatOnlyAnInternalBriefSays_isNotTold() {
    index(
        brief("a").about("Het Grote Plan Noord (GPN).").intern(),
        brief("b").about("Het grote plan noord loopt."));

    assertThat(found(Ask.query("gpn"))).isEmpty();
    assertThat(found(Ask.query("gpn").clearance(AccessLabel.INTERN)))
        .containsExactlyInAnyOrder("a", "b");
  }

  private List<String> found(Ask ask) {
    return engine.search(ask.request()).hits().stream()
        .map(hit -> hit.brief().source().name().value())
        .toList();
  }

  private void index(BriefBuilder... briefs) {
    for (BriefBuilder builder : briefs) {
      var brief = builder.build();
      engine.replace(brief.source().name(), List.of(brief));
    }
    engine.refresh();
  }
}
