package nl.dmmsearch.web;

import java.util.List;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Sort;
import org.jspecify.annotations.Nullable;

/** Puts the search page together. */
final class SearchPage {
  private final SearchLink link;
  private final FacetLabels labels;

  SearchPage(SearchLink link, FacetLabels labels) {
    this.link = link;
    this.labels = labels;
  }

  /** The page with an answer. */
  SearchView answered(SearchRequest request, SearchResponse response) {
    ResultsView results = new Results(link, request, response).view(labels);
    String words = link.value("q");
    String title = words == null ? results.heading() : words + " – " + results.heading();
    return view(title, List.of(), Sort.usual(request.query()), results);
  }

  /** The page that says what is wrong with the question. */
  SearchView faulty(List<Fault> faults) {
    Sort usual = link.value("q") == null ? Sort.NEWEST_MEETING : Sort.RELEVANCE;
    return view("Fout in de zoekvraag", faults, usual, null);
  }

  private SearchView view(
      String title, List<Fault> faults, Sort usual, @Nullable ResultsView results) {
    return new SearchView(
        title,
        SearchForm.of(link, faults, usual),
        faults.stream().map(SearchPage::fault).toList(),
        ActiveFilters.of(link, labels),
        link.unfiltered().href(),
        results);
  }

  private static FaultView fault(Fault fault) {
    String label = SearchForm.LABELS.get(fault.parameter());
    return label == null
        ? new FaultView("«%s» in het webadres".formatted(fault.parameter()), fault.detail(), null)
        : new FaultView(label, fault.detail(), "#" + fault.parameter());
  }
}
