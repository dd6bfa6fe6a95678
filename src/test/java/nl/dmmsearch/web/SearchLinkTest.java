package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import org.junit.jupiter.api.Test;

class SearchLinkTest {
  private final SearchLink link =
      new SearchLink(
          Map.of(
              "page", List.of("3"),
              "mission", List.of("KFOR", "EUFOR Althea"),
              "q", List.of("\"lucht & land\" <b>"),
              "sort", List.of("meetingDate")));

  @Test
  void href_hasOneOrderAndIsEncoded() {
    assertThat(link.href())
        .isEqualTo(
            "/?q=%22lucht+%26+land%22+%3Cb%3E&mission=KFOR&mission=EUFOR+Althea"
                + "&sort=meetingDate&page=3");
  }

  @Test
  void everything_isTheBareAddress() {
    assertThat(SearchLink.everything().href()).isEqualTo("/");
  }

  @Test
  void blankAndUnknownParameters_areLeftOut() {
    var parameters =
        Map.of("q", List.of(" "), "utm_source", List.of("x"), "topic", List.of("", "a"));

    assertThat(new SearchLink(parameters).href()).isEqualTo("/?topic=a");
  }

  @Test
  void everyChangeOfWhatIsFound_leadsToTheFirstPage() {
    assertThat(link.plus(Facet.TOPIC, "oekraine").value("page")).isNull();
    assertThat(link.minus("mission", "KFOR").value("page")).isNull();
    assertThat(link.with("match", "all").value("page")).isNull();
    assertThat(link.without("sort").value("page")).isNull();
    assertThat(link.unfiltered().value("page")).isNull();
  }

  @Test
  void page_keepsAllElse() {
    assertThat(link.page(4).href()).endsWith("&sort=meetingDate&page=4");
    assertThat(link.page(1).href()).endsWith("&sort=meetingDate");
  }

  @Test
  void facetValues_areComparedWithoutRegardToCase() {
    assertThat(link.has("mission", "kfor")).isTrue();
    assertThat(link.minus("mission", "kfor").values("mission")).containsExactly("EUFOR Althea");
  }

  @Test
  void everyName_isAParameterOfASearch() throws ParametersException {
    var all = new HashMap<String, List<String>>();
    for (Facet facet : Facet.values()) {
      all.put(facet.value(), List.of("x"));
    }
    all.put("match", List.of("all"));
    all.put("strict", List.of("true"));
    for (String day : List.of("meetingFrom", "meetingTo", "dateFrom", "dateTo")) {
      all.put(day, List.of("2024-10-17"));
    }
    all.put("pageSize", List.of("20"));

    var kept = new SearchLink(all).parameters();

    assertThat(kept).isEqualTo(all);
    assertThat(
            SearchParameters.read(kept, AccessLabel.OPENBAAR, QueryReader.literal())
                .request()
                .page()
                .size())
        .isEqualTo(20);
  }
}
