package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.StatementRequest;
import org.junit.jupiter.api.Test;

/** Which statement comes first. */
class StatementOrderTest {
  private static final String AROUND =
      " zoals het kabinet al langer met veel landen en in alle overleggen bepleit";

  @Test
  void aSentence_comesBeforeWhatStandsUnderSuchAHeading() throws Exception {
    Brief letter =
        brief("x")
            .stating(
                said("Dat gebeurt.").id("heading").under("Drones", "s2", 1).build(),
                said("Nederland levert" + AROUND + " drones" + AROUND + ".").id("sentence").build())
            .build();
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      engine.replace(letter.source().name(), List.of(letter));
      engine.refresh();

      assertThat(
              engine
                  .statements(
                      StatementRequest.of(QueryParser.parse("drones"), LocalDate.of(2025, 6, 1)))
                  .hits())
          .extracting(hit -> hit.statement().id())
          .containsExactly("sentence", "heading");
    }
  }
}
