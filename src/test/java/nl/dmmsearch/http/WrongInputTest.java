package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongInputTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page=0 | page | Geef een heel getal van 1 tot en met 10000, niet «0».",
        "page=-1 | page | Geef een heel getal van 1 tot en met 10000, niet «-1».",
        "page=1e3 | page | Geef een heel getal van 1 tot en met 10000, niet «1e3».",
        "pageSize=101 | pageSize | Geef een heel getal van 1 tot en met 100, niet «101».",
        "pageSize=100&page=101 | page | Bladeren gaat tot treffer 10000; maak de vraag smaller met"
            + " filters of datums.",
        "meetingFrom=31-02-2024 | meetingFrom | Geef een bestaande datum als jjjj-mm-dd, niet"
            + " «31-02-2024».",
        "dateTo=2024-02-30 | dateTo | Geef een bestaande datum als jjjj-mm-dd, niet «2024-02-30».",
        "dateFrom=2024-02-02&dateTo=2024-02-01 | dateTo | De laatste dag (2024-02-01) ligt voor de"
            + " eerste (2024-02-02).",
        "sort=datum | sort | Geef een van relevance, -meetingDate, meetingDate, niet «datum».",
        "match=-1 | match | Geef auto, all of een heel getal vanaf 0, niet «-1».",
        "strict=ja | strict | Geef true of false, niet «ja».",
        "topic= | topic | De waarde is leeg; laat de parameter weg of vul hem in.",
        "q=a&q=b | q | Deze parameter mag maar één keer voorkomen, niet 2 keer.",
        "Topic=oekraine | Topic | Onbekende parameter; bedoelt u topic?",
        "topic=%zz | topic | Dit is geen UTF-8 in percent-codering: «%zz».",
        "q=%E9 | q | Dit is geen UTF-8 in percent-codering: «%E9».",
        "q=% | q | Dit is geen UTF-8 in percent-codering: «%».",
      })
  void search_namesTheParameterAndWhatIsRight(String sent, String parameter, String detail) {
    var raw = RawHttp.ask(service.server.port(), "GET /api/v1/briefs?" + sent + " HTTP/1.1");

    assertThat(raw.status()).isEqualTo(400);
    assertThat(raw.problem().get("type").asString()).isEqualTo("/problemen/ongeldige-parameter");
    assertThat(raw.problem().at("/errors").size()).isEqualTo(1);
    assertThat(raw.problem().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(raw.problem().at("/errors/0/detail").asString()).isEqualTo(detail);
  }

  @Test
  void unknownParameter_isAFaultThatNamesTheKnownOnes() {
    Answer answer = service.client.get("/api/v1/briefs?uitleg=true");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("uitleg");
    assertThat(answer.at("/errors/0/detail")).startsWith("Onbekende parameter; wel bekend: q, ");
  }

  @Test
  void allFaults_areToldTogether() {
    Answer answer =
        service.client.get("/api/v1/briefs?q=%C3%28&page=0&meetingFrom=31-02-2024&kleur=rood");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail")).isEqualTo("Het verzoek heeft 4 fouten; zie errors.");
    assertThat(answer.each("/errors", "parameter"))
        .containsExactly("q", "meetingFrom", "page", "kleur");
  }

  @Test
  void strict_refusesSyntaxAndSaysWhere() {
    Answer answer = service.client.get("/api/v1/briefs?strict=true&q=polen+%22eastern+sentry");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("q");
    assertThat(answer.at("/errors/0/position")).isEqualTo("6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "%C3%AF"})
  void queryOfTenThousandCharacters_isRefusedWithItsLength(String letter) {
    Answer answer = service.client.get("/api/v1/briefs?q=" + letter.repeat(10_000));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/detail"))
        .isEqualTo("De zoekvraag heeft te veel tekens: 10000, hooguit 2000.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/briefs/x",
        "/api/v1/briefs/x/original",
        "/api/v1/taxonomy",
        "/api/v1/status",
        "/api/v1/openapi.json",
        "/health/live",
        "/health/ready"
      })
  void routesWithoutParameters_refuseAny(String path) {
    Answer answer = service.client.get(path + "?pretty=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/detail"))
        .isEqualTo("Onbekende parameter; hier zijn geen parameters mogelijk.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/briefs/",
        "/api/v1/taxonomy/",
        "/api/v1/briefs/x/original/",
        "/api/v1/briefs/x/similar/",
        "/api/v1/suggestions/",
        "/api/v1/",
        "/health/live/"
      })
  void trailingSlash_isNotFound(String path) {
    Answer answer = service.client.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/detail")).contains("eindigen hier niet op een /");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api", "/api/v1", "/api/v2/briefs", "/API/v1/briefs", "//api/v1/briefs", "/nope"})
  void unknownRoute_isNotFound(String path) {
    Answer answer = service.client.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO"})
  void otherMethod_isNotAllowed(String method) {
    Answer answer = service.client.send(method, "/api/v1/briefs");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(answer.at("/title")).isEqualTo("Methode niet toegestaan");
  }

  @Test
  void otherMethodOnAnUnknownRoute_isNotFound() {
    assertThat(service.client.send("POST", "/api/v1/nope").status()).isEqualTo(404);
  }
}
