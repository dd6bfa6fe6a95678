package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Sort;
import org.junit.jupiter.api.Test;

class SearchFormTest {
  @Test
  void fields_holdWhatWasSent() {
    FormView form = form(Map.of("q", List.of("drones"), "meetingFrom", List.of("2024-01-01")));

    assertThat(form.words().value()).isEqualTo("drones");
    assertThat(form.meetingFrom().value()).isEqualTo("2024-01-01");
    assertThat(form.meetingTo().value()).isEmpty();
  }

  @Test
  void whatHasNoField_goesAlongUnseen() {
    FormView form =
        form(
            Map.of(
                "q", List.of("drones"),
                "mission", List.of("KFOR", "NMI"),
                "match", List.of("all"),
                "page", List.of("2")));

    assertThat(form.hidden())
        .containsExactly(
            new FormView.HiddenView("match", "all"),
            new FormView.HiddenView("mission", "KFOR"),
            new FormView.HiddenView("mission", "NMI"));
  }

  @Test
  void usualOrder_sendsNothing() {
    assertThat(form(Map.of("q", List.of("drones"))).sorts())
        .containsExactly(
            new ChoiceView("", "Beste treffer eerst", true),
            new ChoiceView("-meetingDate", "Nieuwste bijeenkomst eerst", false),
            new ChoiceView("meetingDate", "Oudste bijeenkomst eerst", false));
    assertThat(form(Map.of()).sorts())
        .containsExactly(
            new ChoiceView("", "Nieuwste bijeenkomst eerst", true),
            new ChoiceView("meetingDate", "Oudste bijeenkomst eerst", false));
  }

  @Test
  void newestFirstForWords_leavesTheBestFirstToChoose() {
    var link = new SearchLink(Map.of("q", List.of("laatste brief")));

    assertThat(SearchForm.of(link, List.of(), Sort.NEWEST_MEETING).sorts())
        .containsExactly(
            new ChoiceView("", "Nieuwste bijeenkomst eerst", true),
            new ChoiceView("relevance", "Beste treffer eerst", false),
            new ChoiceView("meetingDate", "Oudste bijeenkomst eerst", false));
  }

  @Test
  void chosenOrder_isSelected() {
    assertThat(form(Map.of("q", List.of("drones"), "sort", List.of("meetingDate"))).sorts())
        .filteredOn(ChoiceView::selected)
        .extracting(ChoiceView::value)
        .containsExactly("meetingDate");
  }

  @Test
  void fault_standsBesideItsField() {
    var faults = List.of(new Fault("dateTo", "Geen datum.", null));

    FormView form = SearchForm.of(SearchLink.everything(), faults, Sort.NEWEST_MEETING);

    assertThat(form.dateTo().faults()).containsExactly("Geen datum.");
    assertThat(form.dateTo().describedBy()).isEqualTo("fout-dateTo");
    assertThat(form.dateFrom().describedBy()).isNull();
    assertThat(form.asksDates()).isTrue();
  }

  private static FormView form(Map<String, List<String>> parameters) {
    Sort usual = parameters.containsKey("q") ? Sort.RELEVANCE : Sort.NEWEST_MEETING;
    return SearchForm.of(new SearchLink(parameters), List.of(), usual);
  }
}
