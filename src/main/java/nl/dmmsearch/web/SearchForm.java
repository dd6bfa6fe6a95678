package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Sort;

/** Fills the search form with what was sent, and puts each fault beside its field. */
final class SearchForm {
  /** The parameters that have a field of their own, and what stands beside it. */
  static final Map<String, String> LABELS =
      Map.of(
          "q", "Zoekwoorden",
          "meetingFrom", "Bijeenkomst vanaf",
          "meetingTo", "Bijeenkomst tot en met",
          "dateFrom", "Brief vanaf",
          "dateTo", "Brief tot en met",
          "sort", "Volgorde");

  private final SearchLink link;
  private final List<Fault> faults;
  private final Sort usual;

  private SearchForm(SearchLink link, List<Fault> faults, Sort usual) {
    this.link = link;
    this.faults = faults;
    this.usual = usual;
  }

  /**
   * The form.
   *
   * @param usual the order where none was chosen
   */
  static FormView of(SearchLink link, List<Fault> faults, Sort usual) {
    var form = new SearchForm(link, faults, usual);
    return new FormView(
        form.field("q"),
        form.field("meetingFrom"),
        form.field("meetingTo"),
        form.field("dateFrom"),
        form.field("dateTo"),
        form.field("sort"),
        form.sorts(),
        form.hidden());
  }

  private FieldView field(String name) {
    return new FieldView(
        name,
        Objects.requireNonNull(LABELS.get(name)),
        Objects.requireNonNullElse(link.value(name), ""),
        faults.stream().filter(f -> f.parameter().equals(name)).map(Fault::detail).toList());
  }

  /** The usual order sends nothing, so that it follows when words are added or taken away. */
  private List<ChoiceView> sorts() {
    boolean hasBest = link.value("q") != null;
    Sort chosen = Optional.ofNullable(link.value("sort")).flatMap(Sort::of).orElse(usual);
    var choices = new ArrayList<ChoiceView>();
    choices.add(new ChoiceView("", label(usual), chosen == usual));
    Stream.of(Sort.values())
        .filter(sort -> sort != usual)
        .filter(sort -> hasBest || sort != Sort.RELEVANCE || chosen == sort)
        .forEach(sort -> choices.add(new ChoiceView(sort.value(), label(sort), chosen == sort)));
    return choices;
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Beste treffer eerst";
      case NEWEST_MEETING -> "Nieuwste bijeenkomst eerst";
      case OLDEST_MEETING -> "Oudste bijeenkomst eerst";
    };
  }

  private List<FormView.HiddenView> hidden() {
    return link.parameters().entrySet().stream()
        .filter(e -> !LABELS.containsKey(e.getKey()) && !e.getKey().equals("page"))
        .flatMap(e -> e.getValue().stream().map(v -> new FormView.HiddenView(e.getKey(), v)))
        .toList();
  }
}
