package nl.dmmsearch.http;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches on nobody's behalf, so that the first person need not wait for what is loaded and
 * compiled at first use: that took a quarter of a second.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** A word and a phrase that letters have, for the ways of searching that cost most. */
  private static final Map<String, List<String>> QUERY =
      Map.of("q", List.of("navo \"bijeenkomst van\""));

  private static final int ROUNDS = 10;

  private WarmUp() {}

  /** Whatever fails here fails again for whoever asks, and is told then. */
  static void of(Services services) {
    var pages = new Pages(services.searcher(), services.taxonomy());
    var labels = new FacetLabels(services.taxonomy());
    try {
      for (int i = 0; i < ROUNDS; i++) {
        SearchParameters asked = SearchParameters.read(QUERY, AccessLabel.OPENBAAR);
        SearchResponse response = services.searcher().search(asked.request());
        JsonAnswer.of(asked, response, labels, 0);
        pages.search(QUERY);
      }
    } catch (ParametersException | RuntimeException e) {
      LOG.debug("not warmed up", e);
    }
  }
}
