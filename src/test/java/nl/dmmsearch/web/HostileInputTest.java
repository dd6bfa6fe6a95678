package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in with a request or a document stays text. */
class HostileInputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus='alert(1)",
        "</title></input></mark><svg onload=alert(1)>",
        "&lt;b&gt; &amp; &#60;",
        "javascript:alert(1)",
        "@if(true)${1+1}@endif $unsafe{x}",
        "ongewoon\u202Etekst\uD800",
      })
  void parameter_staysText(String hostile) {
    try (var pages = new SamplePages(SampleBriefs.various())) {
      for (Facet facet : Facet.values()) {
        assertThat(shows(pages.search(facet.value(), hostile), hostile)).isTrue();
      }
      for (String name : List.of("q", "meetingFrom", "dateTo", "sort", "match", "page", "strict")) {
        assertThat(shows(pages.search(name, hostile), hostile)).as(name).isTrue();
      }
      assertThat(shows(pages.search(hostile, "x"), hostile)).isTrue();
      assertThat(shows(pages.brief(hostile), hostile)).isTrue();
      assertThat(shows(pages.notFound("/x/" + hostile), hostile)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> woord",
        "\"><img src=x onerror=alert(1)> woord",
        "</p></article><mark>woord</mark>",
        "&lt;script&gt; woord",
      })
  void document_staysText(String hostile) {
    Brief brief = SampleBriefs.saying(hostile);
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      engine.replace(brief.source().name(), List.of(brief));
      engine.refresh();
      var pages = new Pages(engine, Taxonomy.empty(), QueryReader.literal());

      assertThat(shows(pages.search(Map.of("q", List.of("woord"))), hostile)).isTrue();
      assertThat(shows(pages.search(Map.of()), hostile)).isTrue();
      assertThat(shows(pages.brief(brief.id().value()), hostile)).isTrue();
    }
  }

  /** Reading the page strictly fails where the input became markup. */
  private static boolean shows(Page page, String hostile) {
    Html html = PagePromises.keptBy(page);
    String told = hostile.strip().replaceAll("\\s+", " ");
    return html.one("html").text().contains(told) || html.attributes("value").contains(hostile);
  }
}
