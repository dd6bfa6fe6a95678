package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsPageTest {
  private final SamplePages pages = new SamplePages(SampleBriefs.various());

  @AfterEach
  void close() {
    pages.close();
  }

  @ParameterizedTest
  @CsvSource({
    "meetingFrom, 31-02-2024",
    "meetingTo, 2024-02-30",
    "dateFrom, gisteren",
    "dateTo, 2024",
    "sort, toeval",
  })
  void fault_standsBesideItsField(String parameter, String value) {
    Html html = faulty("/?" + parameter + "=" + value);

    assertThat(html.attributes("aria-describedby")).containsExactly("fout-" + parameter);
    assertThat(html.classed("fault").getFirst().text()).contains("«" + value + "»");
    assertThat(html.classed("faults").getFirst().text()).contains("«" + value + "»");
    assertThat(html.attributes("href")).contains("#" + parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "pageSize=101", "page=nul", "match=soms", "zoek=x", "q=a&q=b"})
  void faultOfWhatHasNoField_isListed(String query) {
    Html html = faulty("/?" + query);

    assertThat(html.classed("faults").getFirst().text()).isNotEmpty();
  }

  @Test
  void allFaults_areShownTogether() {
    Html html = faulty("/?meetingFrom=x&dateTo=y&page=0&foo=1");

    assertThat(html.all("li").stream().filter(li -> li.within().contains("ul")))
        .extracting(Html.Element::text)
        .anyMatch(text -> text.startsWith("Bijeenkomst vanaf: "))
        .anyMatch(text -> text.startsWith("Brief tot en met: "))
        .anyMatch(text -> text.startsWith("«page» in het webadres: "))
        .anyMatch(text -> text.startsWith("«foo» in het webadres: "));
  }

  @Test
  void rangeThatEndsBeforeItStarts_isAFaultOfItsEnd() {
    Html html = faulty("/?meetingFrom=2024-12-31&meetingTo=2024-01-01");

    assertThat(html.attributes("aria-describedby")).containsExactly("fout-meetingTo");
  }

  @Test
  void rest_isKept() {
    Html html = faulty("/?q=munitie&mission=KFOR&meetingFrom=x");

    assertThat(html.all("input"))
        .extracting(input -> input.attribute("name") + "=" + input.attribute("value"))
        .contains("q=munitie", "mission=KFOR");
    assertThat(html.classed("filters").getFirst().text()).contains("Missie: KFOR");
  }

  @Test
  void queryThatIsTooLong_isAFaultOfTheSearchBox() {
    Html html = PagePromises.keptBy(pages.search("q", "munitie ".repeat(1250)));

    assertThat(html.attributes("aria-describedby")).containsExactly("fout-q");
  }

  @Test
  void title_saysThatSomethingIsWrong() {
    assertThat(faulty("/?page=0").one("title").text()).startsWith("Fout in de zoekvraag");
  }

  private Html faulty(String href) {
    Page page = pages.get(href);
    assertThat(page.status()).isEqualTo(400);
    Html html = PagePromises.keptBy(page);
    assertThat(html.classed("hits")).isEmpty();
    return html;
  }
}
