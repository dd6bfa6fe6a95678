package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.junit.jupiter.api.Test;

class FacetListTest {
  private static final FacetLabels LABELS = new FacetLabels(Taxonomy.empty());

  @Test
  void value_addsItselfToTheSearch() {
    FacetView view = facet(Map.of("q", List.of("drones")), Facet.CHAMBER, count("eerste-kamer", 3));

    assertThat(view.name()).isEqualTo("Kamer");
    assertThat(view.values())
        .containsExactly(
            new FacetView.ValueView(
                "Eerste Kamer", "3", "3 brieven", false, "/?q=drones&chamber=eerste-kamer"));
  }

  @Test
  void activeValue_comesFirstAndTakesItselfOff() {
    FacetView view =
        facet(Map.of("mission", List.of("kfor")), Facet.MISSION, count("NMI", 9), count("KFOR", 2));

    assertThat(view.values()).extracting(FacetView.ValueView::label).containsExactly("KFOR", "NMI");
    assertThat(view.values().getFirst().active()).isTrue();
    assertThat(view.values().getFirst().href()).isEqualTo("/");
  }

  @Test
  void activeValueThatNoBriefHas_canStillBeTakenOff() {
    FacetView view = facet(Map.of("mission", List.of("XYZ")), Facet.MISSION, count("NMI", 9));

    assertThat(view.values().getFirst())
        .isEqualTo(new FacetView.ValueView("XYZ", "0", "0 brieven", true, "/"));
  }

  @Test
  void years_areNewestFirst() {
    FacetView view =
        facet(Map.of(), Facet.MEETING_YEAR, count("2023", 9), count("2025", 2), count("2024", 1));

    assertThat(view.values())
        .extracting(FacetView.ValueView::label)
        .containsExactly("2025", "2024", "2023");
  }

  @Test
  void longList_isFoldedBehindTheFirstSix() {
    FacetView view = facet(Map.of(), Facet.TOPIC, counts(8));

    assertThat(view.values()).hasSize(6);
    assertThat(view.more()).hasSize(2);
  }

  @Test
  void oneValueTooMany_isNotFoldedAwayAlone() {
    FacetView view = facet(Map.of(), Facet.TOPIC, counts(7));

    assertThat(view.values()).hasSize(7);
    assertThat(view.more()).isEmpty();
  }

  @Test
  void activeValues_areNeverFoldedAway() {
    var all = IntStream.range(0, 8).mapToObj(i -> "t" + i).toList();

    FacetView view = facet(Map.of("topic", all), Facet.TOPIC, counts(12));

    assertThat(view.values()).hasSize(8).allMatch(FacetView.ValueView::active);
    assertThat(view.more()).hasSize(4);
  }

  @Test
  void facetWithoutValues_isLeftOut() {
    var response = new SearchResponse(0, 0, List.of(), Map.of(), Spelling.right());

    assertThat(new FacetList(SearchLink.everything(), LABELS).of(response)).isEmpty();
  }

  private static FacetView facet(
      Map<String, List<String>> parameters, Facet facet, FacetCount... counts) {
    var response =
        new SearchResponse(9, 0, List.of(), Map.of(facet, List.of(counts)), Spelling.right());
    return new FacetList(new SearchLink(parameters), LABELS).of(response).getFirst();
  }

  private static FacetCount count(String value, long count) {
    return new FacetCount(value, count);
  }

  private static FacetCount[] counts(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> count("t" + i, 20 - i))
        .toArray(FacetCount[]::new);
  }
}
