package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            brief("a.txt").titled("Agenda <oktober>").about("Meer luchtverdediging.").build());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer visit(String path) {
    return service.client.send("GET", path, "Accept", BROWSER);
  }

  @Test
  void searchPage_showsHits() {
    Answer page = visit("/?q=luchtverdediging");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(page.text())
        .contains("Agenda &lt;oktober&gt;")
        .contains("<mark>luchtverdediging</mark>");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
                + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                + "base-uri 'none'");
  }

  @Test
  void searchPage_showsFaultsAsAPage() {
    Answer page = visit("/?meetingFrom=31-02-2024");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.text()).contains("jjjj-mm-dd");
  }

  @Test
  void briefPage_isWhereTheApiSaysItIs() {
    String address = service.client.get("/api/v1/briefs").at("/hits/0/links/page");

    assertThat(visit(address).status()).isEqualTo(200);
    assertThat(visit(address).text()).contains("Agenda &lt;oktober&gt;");
    assertThat(visit("/brieven/bestaat-niet").status()).isEqualTo(404);
  }

  @Test
  void styleSheet_isWhereThePageSaysItIs_andMayBeKept() {
    Matcher link = Pattern.compile("href=\"(/static/[^\"]+\\.css)\"").matcher(visit("/").text());
    assertThat(link.find()).isTrue();

    Answer css = service.client.get(link.group(1));

    assertThat(css.status()).isEqualTo(200);
    assertThat(css.mediaType()).isEqualTo("text/css");
    assertThat(css.header("Cache-Control")).contains("immutable");
    assertThat(service.client.get("/static/dmm.css").status()).isEqualTo(404);
  }

  @Test
  void unknownAddress_isAPageForPeopleAndAProblemForPrograms() {
    assertThat(visit("/nope").status()).isEqualTo(404);
    assertThat(visit("/nope").mediaType()).isEqualTo("text/html");
    assertThat(visit("/brieven/").mediaType()).isEqualTo("text/html");
    assertThat(service.client.get("/nope").mediaType()).isEqualTo("application/problem+json");
    assertThat(visit("/api/v1/nope").mediaType()).isEqualTo("application/problem+json");
  }

  @Test
  void posting_isNotAllowed() {
    Answer answer = service.client.send("POST", "/");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }
}
