package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs are found, weighed and counted as if nothing had been found in them. */
class StatementsBesideBriefsTest {
  private SearchEngine silent;
  private SearchEngine stating;

  @BeforeEach
  void open() {
    silent = LuceneEngine.inMemory();
    stating = LuceneEngine.inMemory();
    for (int i = 0; i < 12; i++) {
      index(silent, letter(i).build());
      index(
          stating,
          letter(i)
              .stating(
                  said("munitie voor Polen en KFOR")
                      .id(i + "a")
                      .tag(Dimension.MISSION, "KFOR")
                      .build(),
                  said("patriots, zorbat, zorbat").id(i + "b").due("2025-01-01", "dan").build(),
                  said("nog iets").id(i + "c").build())
              .build());
    }
  }

  private static BriefBuilder letter(int i) {
    return BriefBuilder.brief("d" + i)
        .titled("Brief over " + (i % 2 == 0 ? "munitie" : "Polen"))
        .dated("202" + i % 5 + "-01-0" + (1 + i % 9))
        .meeting(MeetingKind.DMM, "202" + i % 5 + "-02-01", "202" + i % 5 + "-02-02")
        .tag(Dimension.MISSION, i % 3 == 0 ? "KFOR" : "NMI")
        .about("munitie ".repeat(1 + i % 4) + "en patriots in polen " + "kosovo ".repeat(i % 3));
  }

  private static void index(SearchEngine engine, Brief brief) {
    engine.replace(brief.source().name(), List.of(brief));
    engine.refresh();
  }

  @AfterEach
  void close() {
    silent.close();
    stating.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "munitie",
        "munitie polen kosovo",
        "\"in polen\"",
        "patr*",
        "-kosovo",
        "titel:polen",
        "",
        "zorbat",
        "munitei"
      })
  void answers_areTheSame(String typed) {
    SearchRequest request = Ask.query(typed).page(1, 50).request();

    assertThat(stating.search(request)).isEqualTo(silent.search(request));
  }

  @Test
  void facts_weighTheSame() {
    var during =
        new Clause.During(new DateBounds(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    var query =
        Query.of(List.of(new Clause.Word("munitie")), List.of(), List.of(), List.of())
            .with(List.of(new Alternative(0, 1, during, How.DATE)));
    SearchRequest request = Ask.query(query).page(1, 50).request();

    assertThat(stating.search(request).hits())
        .isNotEmpty()
        .isEqualTo(silent.search(request).hits());
  }

  @Test
  void similarBriefs_areTheSame() {
    Brief brief = letter(4).build();

    List<Hit> expected = silent.similar(brief, 20, AccessLabel.OPENBAAR);

    assertThat(expected).isNotEmpty();
    assertThat(stating.similar(brief, 20, AccessLabel.OPENBAAR)).isEqualTo(expected);
  }

  @Test
  void completions_areTheSame() {
    for (String typed : List.of("mun", "zor", "2025")) {
      var request = new CompletionRequest(typed, List.<Completion>of(), AccessLabel.OPENBAAR);
      assertThat(stating.complete(request)).isEqualTo(silent.complete(request));
    }
  }
}
