package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.from;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
  @Test
  void style_isFoundUnderANameWithItsDigest() {
    assertThat(Assets.STYLE).matches("/static/dmm\\.[0-9a-f]{8}\\.css");
    assertThat(Assets.find(Assets.STYLE))
        .get()
        .returns("text/css; charset=utf-8", from(Asset::mediaType))
        .returns(true, from(asset -> text(asset).contains(":focus-visible")));
  }

  @Test
  void icon_isAnSvg() {
    assertThat(Assets.find(Assets.ICON))
        .get()
        .returns("image/svg+xml", from(Asset::mediaType))
        .returns(true, from(asset -> text(asset).startsWith("<svg")));
  }

  @Test
  void script_isServedAsOne_andAsksOnlyThisService() {
    assertThat(Assets.SCRIPT).matches("/static/dmm\\.[0-9a-f]{8}\\.js");
    assertThat(Assets.find(Assets.SCRIPT))
        .get()
        .returns("text/javascript; charset=utf-8", from(Asset::mediaType))
        .returns(true, from(asset -> text(asset).contains("fetch(\"/api/v1/suggestions?q=")))
        .returns(false, from(asset -> text(asset).contains("innerHTML")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/dmm.css",
        "/static/",
        "",
        "/static/../Pages.class",
        "/static/dmm.00000000.css",
      })
  void nothingElse_isFound(String path) {
    assertThat(Assets.find(path)).isEmpty();
  }

  @Test
  void style_asksNothingOfOtherHosts() {
    String css = text(Assets.find(Assets.STYLE).orElseThrow());

    assertThat(css).doesNotContain("url(", "@import", "http:", "https:", "//");
  }

  private static String text(Asset asset) {
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }
}
