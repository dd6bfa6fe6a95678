package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.HostileQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, the engine answers what the parser lets through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueriesTest {
  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeAll
  void index() {
    for (String name : "abcdefghijklmnopqrstuvwxyz".split("")) {
      Brief brief =
          brief(name)
              .titled("Titel " + name)
              .kamerstuk("28676", "464")
              .section("Kop", name + " kfor irak, F-35 en " + name + "-b. Wat er 1 in polen is.")
              .stating(said(name + " kfor irak, F-35 en " + name + "-b. Wat er 1 is.").build())
              .build();
      engine.replace(brief.source().name(), List.of(brief));
    }
    engine.commit();
  }

  @AfterAll
  void close() {
    engine.close();
  }

  static List<String> queries() {
    return HostileQueries.all();
  }

  @Test
  void list_isLong() {
    assertThat(queries()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void query_isAnsweredOrRefusedAtAPlaceInIt(String typed) {
    try {
      QueryParser.parse(typed);
    } catch (QueryException e) {
      assertThat(e.notice().position()).isBetween(0, typed.length() - 1);
      return;
    }
    for (Match match : new Match[] {new Match.Auto(), new Match.All(), new Match.AtLeast(1)}) {
      assertThatCode(() -> engine.search(Ask.query(typed).match(match).request()))
          .doesNotThrowAnyException();
    }
    assertThatCode(() ->
            engine.statements(
                StatementRequest.of(Ask.query(typed).request().query(), LocalDate.of(2025, 1, 1))))
        .doesNotThrowAnyException();
  }
}
