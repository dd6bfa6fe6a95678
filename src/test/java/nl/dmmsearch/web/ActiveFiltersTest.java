package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.FacetLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveFiltersTest {
  private static final FacetLabels LABELS = new FacetLabels(Taxonomy.empty());

  @ParameterizedTest
  @CsvSource({
    "documentType, verslag, Soort document, Verslag",
    "meetingKind, top, Soort bijeenkomst, NAVO-top",
    "phase, before, Moment, Voor de bijeenkomst",
    "meeting, dmm-2024-10-17, Bijeenkomst, DMM 17 oktober 2024",
    "sender, minister van Defensie, Afzender, minister van Defensie",
    "meetingFrom, 2024-01-01, Bijeenkomst, vanaf 1 januari 2024",
    "meetingTo, 2024-12-31, Bijeenkomst, tot en met 31 december 2024",
    "dateFrom, 2024-01-01, Datum brief, vanaf 1 januari 2024",
    "dateTo, 31-02-2024, Datum brief, tot en met 31-02-2024",
    "match, all, Woorden, allemaal",
    "match, 2, Woorden, minstens 2",
  })
  void filter_isSaidInDutch(String parameter, String value, String name, String text) {
    assertThat(filters(Map.of("q", List.of("drones"), parameter, List.of(value))))
        .containsExactly(new FilterView(name, text, "/?q=drones"));
  }

  @ParameterizedTest
  @CsvSource({"q, drones", "match, auto", "sort, meetingDate", "pageSize, 20", "page, 2"})
  void whatDoesNotNarrow_isNoFilter(String parameter, String value) {
    assertThat(filters(Map.of(parameter, List.of(value)))).isEmpty();
  }

  private static List<FilterView> filters(Map<String, List<String>> parameters) {
    return ActiveFilters.of(new SearchLink(parameters), LABELS);
  }
}
