package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(brief("a.txt").about("Tekst. ".repeat(1_000)).build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/briefs", "/api/v1/briefs?page=0", "/api/v1/nope", "/health/live", "/"})
  void everyAnswer_protectsTheBrowserAndTellsNothingOfTheServer(String path) {
    Answer answer = service.client.get(path);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("Cache-Control")).isIn("no-cache", "no-store");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/briefs", "/api/v1/nope", "/health/live"})
  void api_isOpenToPagesOfOtherSites(String path) {
    Answer answer = service.client.send("GET", path, "Accept", "application/json");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("API-Version");
  }

  @Test
  void pages_areNotOpenToPagesOfOtherSites() {
    Answer answer = service.client.get("/");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.header("API-Version")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/briefs?q=tekst",
        "/api/v1/briefs/bestaat-niet",
        "/api/v1/briefs?page=0",
        "/api/v1/nope",
        "/health/ready",
        "/"
      })
  void head_isGetWithoutTheBody(String path) {
    Answer get = service.client.get(path);
    Answer head = service.client.send("HEAD", path);

    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.header("API-Version")).isEqualTo(get.header("API-Version"));
  }

  @Test
  void options_tellsWhatIsAllowed() {
    Answer answer = service.client.send("OPTIONS", "/api/v1/briefs");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("Content-Type")).isEmpty();
    assertThat(service.client.send("OPTIONS", "/api/v1/nope").status()).isEqualTo(404);
  }

  @Test
  void preflight_letsAKeyBeSent() {
    Answer answer =
        service.client.send(
            "OPTIONS",
            "/api/v1/briefs",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "authorization");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(answer.header("Access-Control-Allow-Headers")).contains("Authorization");
  }

  @Test
  void longAnswer_isCompressedForWhoAsks() throws IOException {
    String address = service.client.get("/api/v1/briefs").at("/hits/0/links/self");
    Answer plain = service.client.get(address);
    Answer packed = service.client.packed(address);

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).contains("Accept-Encoding");
    assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 5);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(plain.text());
    }
  }
}
