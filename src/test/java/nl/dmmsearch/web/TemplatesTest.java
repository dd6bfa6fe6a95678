package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesTest {
  private final Templates templates = new Templates();

  @Test
  void message_isEscaped() {
    String html = templates.render("message", Messages.notFound("/<script>alert(1)</script>"));

    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script");
  }
}
