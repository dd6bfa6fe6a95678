package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of several words beside operators and counted words: letters, statements, timeline. */
class NamesApiTest {
  private static final List<String> ROUTES = List.of("briefs", "statements", "timeline");

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    var queries =
        new QueryReader(
            Meaning.steps(
                ListedNames.of(
                    new Taxonomy(Map.of()), SynonymsReader.read(Path.of("config/synonyms.txt"))),
                () -> LocalDate.of(2025, 11, 1),
                LuceneEngine::stem,
                LuceneEngine::wholeVerb));
    service =
        RunningService.with(
            queries,
            letter("a", "Op de NAVO-top in Den Haag is over munitie besloten."),
            letter("b", "De Haagse top heeft over munitie besloten."),
            letter("c", "Op de top in Warschau is over munitie besloten."),
            letter("d", "In Haagse kringen is over munitie gesproken."));
  }

  private static Brief letter(String name, String text) {
    return brief(name)
        .about(text)
        .stating(said(text).id("u-" + name).build())
        .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
        .build();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Haagse top, all, 2",
    "Haagse top, 2, 2",
    "Haagse top, 1, 4",
    "Haagse top munitie, all, 2",
    "Haagse top munitie, 3, 2",
    "Haagse top munitie, 2, 4",
    "munitie NOT Haagse top, auto, 3",
    "Haagse top NOT kringen, 1, 3",
    "Haagse top NOT munitie, auto, 0",
    "Haagse top AND munitie, auto, 2",
    "munitie AND Haagse top, auto, 2",
    "Haagse top OR kringen, auto, 3",
  })
  void name_countsAlikeEverywhere(String typed, String match, String total) {
    for (String route : ROUTES) {
      Answer answer = get(route, typed, match);

      assertThat(answer.at("/total")).as("%s in %s", typed, route).isEqualTo(total);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haagse top AND munitie|[]",
        "munitie NOT Haagse top|[]",
        "Haagse top OR zorbatten|[\"Komt nergens voor: zorbatten.\"]",
        "Haagse top of munitie|[]",
        "top of munitie|[\"«of» lezen we als gewoon woord;"
            + " gebruik OR als een van beide genoeg is.\"]",
      })
  void remarksOnNames_areTheSameEverywhere(String typed, String notices) {
    for (String route : ROUTES) {
      assertThat(get(route, typed, "auto").json().at("/understood/notices").toString())
          .as("%s in %s", typed, route)
          .isEqualTo(notices);
    }
  }

  private static Answer get(String route, String typed, String match) {
    String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    Answer answer = service.client.get("/api/v1/%s?q=%s&match=%s".formatted(route, query, match));
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }
}
