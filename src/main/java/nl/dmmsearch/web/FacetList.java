package nl.dmmsearch.web;

import java.util.List;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementResponse;

/** Turns the counts of an answer into links that narrow or widen the search. */
final class FacetList {
  /** Values shown at once; one more is shown too, rather than folded away alone. */
  static final int SHOWN = CountedValues.SHOWN;

  private final SearchLink link;
  private final FacetLabels labels;

  FacetList(SearchLink link, FacetLabels labels) {
    this.link = link;
    this.labels = labels;
  }

  /** The facets that have any value, in the order of the API. */
  List<FacetView> of(SearchResponse response) {
    return Facet.allCounted().stream()
        .map(facet -> counted(facet).view(link, response.facet(facet)))
        .filter(view -> !view.values().isEmpty())
        .toList();
  }

  /** The facets of statements that have any value, in the order of the API. */
  List<FacetView> of(StatementResponse response) {
    return StatementFacet.allCounted().stream()
        .map(facet -> counted(facet).view(link, response.facet(facet)))
        .filter(view -> !view.values().isEmpty())
        .toList();
  }

  private CountedValues counted(Facet facet) {
    return new CountedValues(
        facet.value(),
        FacetNames.of(facet),
        value -> labels.of(facet, value),
        DutchNumbers::briefs);
  }

  private CountedValues counted(StatementFacet facet) {
    return new CountedValues(
        facet.value(),
        FacetNames.of(facet),
        value -> labels.of(facet, value),
        DutchNumbers::statements);
  }
}
