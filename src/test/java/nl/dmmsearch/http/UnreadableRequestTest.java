package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jetty refuses by itself is answered like everything else. */
class UnreadableRequestTest {
  private static final ApiDescription API = ApiDescription.load();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static void assertProblem(RawHttp answer, int status) {
    assertThat(answer.status()).as(answer.head()).isEqualTo(status);
    assertThat(answer.head())
        .contains("Content-Type: application/problem+json")
        .contains("API-Version: 1.0.0")
        .contains("X-Content-Type-Options: nosniff")
        .doesNotContain("Server:")
        .doesNotContain("Set-Cookie");
    assertThat(API.complaints(answer.problem(), "Problem")).as(answer.body()).isEmpty();
    assertThat(answer.problem().get("status").asInt()).isEqualTo(status);
    assertThat(answer.body()).doesNotContainIgnoringCase("jetty").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/briefs/%zz HTTP/1.1, 400",
    "GET /api/v1/briefs/%f HTTP/1.1, 400",
    "GET /api/v1/briefs/%ff HTTP/1.1, 400",
    "GET /api/v1/briefs/a%00b HTTP/1.1, 400",
    "GET /api/v1/briefs/\u00ff HTTP/1.1, 400",
    "GET /api/v1/../../etc/passwd HTTP/1.1, 404",
    "GET /api/v1/briefs;x=1 HTTP/1.1, 404",
    "GET /api/v1/briefs HTTP/3.7, 505",
    "OPTIONS * HTTP/1.1, 404",
    "GARBAGE, 400",
  })
  void requestLine_isAnsweredWithAProblem(String line, int status) {
    assertProblem(RawHttp.ask(service.server.port(), line), status);
  }

  @Test
  void bytesThatAreNotUtf8_areAFaultOfTheirParameter() {
    RawHttp answer =
        RawHttp.ask(service.server.port(), "GET /api/v1/briefs?q=Oekra\u00efne HTTP/1.1");

    assertProblem(answer, 400);
    assertThat(answer.problem().at("/errors/0/parameter").asString()).isEqualTo("q");
  }

  @Test
  void bytesThatAreUtf8_areReadThoughUnescaped() {
    RawHttp answer =
        RawHttp.ask(service.server.port(), "GET /api/v1/briefs?q=Oekra\u00c3\u00afne HTTP/1.1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"query\":\"Oekraïne\"");
  }

  @Test
  void addressThatIsTooLong_isToldSo() {
    String line = "GET /api/v1/briefs?q=" + "a".repeat(100_000) + " HTTP/1.1";

    assertProblem(RawHttp.ask(service.server.port(), line), 414);
  }

  @Test
  void headersThatAreTooLong_areToldSo() {
    String request = "GET /health/live HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(100_000);

    assertProblem(RawHttp.send(service.server.port(), request + "\r\n\r\n"), 431);
  }

  @Test
  void requestWithoutHost_isRefused() {
    String request = "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n";

    assertProblem(RawHttp.send(service.server.port(), request), 400);
  }

  @Test
  void upgradeToAWebSocket_isIgnored() {
    String request =
        """
        GET /health/live HTTP/1.1
        Host: x
        Connection: Upgrade, close
        Upgrade: websocket
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

        """;

    RawHttp answer = RawHttp.send(service.server.port(), request.replace("\n", "\r\n"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head()).doesNotContain("Set-Cookie");
  }
}
