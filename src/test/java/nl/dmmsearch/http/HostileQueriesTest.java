package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.dmmsearch.testing.HostileQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer, or a refusal that names the place; a half character goes over the line as a ?. */
class HostileQueriesTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("a")
                .about("kfor in Polen, met F-35's")
                .stating(said("Wij steunen kfor in Polen.").build())
                .build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static List<String> queries() {
    return HostileQueries.all();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void query_isAnsweredOrRefusedAtAPlaceInIt(String typed) {
    String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);

    Answer answer = service.client.get("/api/v1/briefs?q=" + query);
    Answer strict = service.client.get("/api/v1/briefs?strict=true&q=" + query);
    Answer page = service.client.get("/?q=" + query);

    assertAnsweredOrPlaced(answer, typed);
    assertAnsweredOrPlaced(strict, typed);
    if (answer.status() == 200) {
      long notices =
          answer
              .json()
              .at("/understood/notices")
              .valueStream()
              .filter(notice -> !isNoFault(notice.asString()))
              .count();
      assertThat(strict.status()).isEqualTo(notices == 0 ? 200 : 400);
      assertThat(strict.json().path("errors").size()).isEqualTo((int) notices);
    }
    assertThat(page.status()).isEqualTo(answer.status());
    assertThat(service.client.get("/api/v1/statements?q=" + query).status())
        .isEqualTo(answer.status());
    assertThat(service.client.get("/toezeggingen?q=" + query).status()).isEqualTo(answer.status());
  }

  private static void assertAnsweredOrPlaced(Answer answer, String typed) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 400);
    answer
        .json()
        .path("errors")
        .forEach(error -> assertThat(error.get("position").asInt()).isLessThan(typed.length()));
  }

  /** What is said of the briefs, or of signs that are read as they were typed: no fault. */
  private static boolean isNoFault(String notice) {
    return notice.startsWith("Komt nergens voor: ")
        || notice.startsWith("Alles wat past, valt weg")
        || notice.startsWith("Niet ook in delen gezocht")
        || notice.startsWith("Niet op spelling nagekeken")
        || notice.startsWith("Alleen de eerste ")
        || notice.startsWith("Niet ook onder andere namen gezocht")
        || notice.startsWith("Enkele aanhalingstekens houden woorden niet bij elkaar");
  }
}
