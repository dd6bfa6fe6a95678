package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementState;
import org.jspecify.annotations.Nullable;

/** Puts the register of statements together. */
final class RegisterPage {
  private final SearchLink link;
  private final FacetLabels labels;

  RegisterPage(SearchLink link, FacetLabels labels) {
    this.link = link;
    this.labels = labels;
  }

  /** The page with an answer. */
  RegisterView answered(
      StatementRequest request, StatementResponse response, LaterStatements later) {
    RegisterView.FoundView found = new RegisterResults(link, request, response, later).view(labels);
    String words = link.value("q");
    String title = words == null ? found.heading() : words + " – " + found.heading();
    return view("Toezeggingen en standpunten: " + title, List.of(), found);
  }

  /** The page that says what is wrong with the question. */
  RegisterView faulty(List<Fault> faults) {
    return view("Fout in de zoekvraag", faults, null);
  }

  private RegisterView view(
      String title, List<Fault> faults, RegisterView.@Nullable FoundView results) {
    return new RegisterView(
        title,
        RegisterForm.of(link, faults),
        faults.stream().map(RegisterPage::fault).toList(),
        filters(),
        link.unfiltered().href(),
        results);
  }

  private List<FilterView> filters() {
    var filters = new ArrayList<FilterView>();
    for (StatementFacet facet :
        List.of(
            StatementFacet.KIND,
            StatementFacet.VOICE,
            StatementFacet.SPEAKER,
            StatementFacet.EARLIER)) {
      for (String value : link.values(facet.value()).stream().distinct().toList()) {
        filters.add(
            new FilterView(
                FacetNames.of(facet),
                labels.of(facet, value),
                link.minus(facet.value(), value).href()));
      }
    }
    for (String value : link.values("state").stream().distinct().toList()) {
      StatementState.of(value)
          .ifPresent(state ->
              filters.add(
                  new FilterView(
                      "Wat ervan werd",
                      RegisterForm.name(state),
                      link.minus("state", value).href())));
    }
    filters.addAll(ActiveFilters.of(link, labels));
    return filters;
  }

  private static FaultView fault(Fault fault) {
    return RegisterForm.label(fault.parameter())
        .map(label -> new FaultView(label, fault.detail(), "#" + fault.parameter()))
        .orElseGet(() ->
            new FaultView(
                "«%s» in het webadres".formatted(fault.parameter()), fault.detail(), null));
  }
}
