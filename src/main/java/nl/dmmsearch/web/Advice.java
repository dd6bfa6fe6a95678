package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;

/** What one can try when nothing was found. */
final class Advice {
  private Advice() {}

  static List<ResultsView.AdviceView> of(
      SearchLink link, SearchRequest request, FacetLabels labels) {
    var advice = new ArrayList<ResultsView.AdviceView>();
    List<FilterView> filters = ActiveFilters.of(link, labels);
    for (FilterView filter : filters) {
      advice.add(
          new ResultsView.AdviceView(
              "Zoek zonder het filter %s: %s".formatted(filter.name(), filter.value()),
              filter.removal()));
    }
    if (filters.size() > 1) {
      advice.add(new ResultsView.AdviceView("Zoek zonder filters", link.unfiltered().href()));
    }
    words(request.query(), advice);
    if (link.parameters().isEmpty()) {
      advice.add(text("Vraag de beheerder om brieven toe te voegen: er zijn er nog geen."));
    } else {
      advice.add(new ResultsView.AdviceView("Bekijk alle brieven", SearchLink.everything().href()));
    }
    return List.copyOf(advice);
  }

  private static void words(Query query, List<ResultsView.AdviceView> advice) {
    if (!query.ranksNothing()) {
      advice.add(text("Controleer hoe de woorden zijn geschreven, of zoek met een ander woord."));
    }
    if (query.words().size() + query.required().size() > 1) {
      advice.add(text("Gebruik minder woorden."));
    }
    if (!query.required().isEmpty()) {
      advice.add(
          text(
              "Laat aanhalingstekens en AND weg: dan hoeven de woorden niet precies zo voor te komen."));
    }
    if (!query.excluded().isEmpty()) {
      advice.add(text("Haal de woorden met een minteken weg."));
    }
  }

  private static ResultsView.AdviceView text(String text) {
    return new ResultsView.AdviceView(text, null);
  }
}
