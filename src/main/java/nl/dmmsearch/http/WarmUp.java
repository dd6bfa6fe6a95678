package nl.dmmsearch.http;

import java.time.Duration;
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
 * compiled at first use.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** The ways of searching, in words that letters have. */
  private static final List<String> QUESTIONS =
      List.of(
          "navo \"bijeenkomst van\"",
          "verdediging industrie productie steun",
          "luchtverdediging",
          "lucht* OR defensie -top",
          "");

  private WarmUp() {}

  /**
   * Asks and asks again, first for the API and then for the pages too. Whatever fails here fails
   * again for whoever asks, and is told then.
   */
  static void of(Services services, Duration atMost) {
    var pages = new Pages(services.searcher(), services.taxonomy(), services.queries());
    var labels = new FacetLabels(services.taxonomy());
    long end = System.nanoTime() + atMost.toNanos();
    try {
      for (int i = 0; System.nanoTime() < end; i++) {
        Map<String, List<String>> question = question(i);
        SearchParameters asked =
            SearchParameters.read(question, AccessLabel.OPENBAAR, services.queries());
        SearchResponse response = services.searcher().search(asked.request());
        JsonAnswer.of(asked, response, labels, 0);
        if (i >= QUESTIONS.size()) {
          pages.search(question);
          pages.statements(question);
        }
      }
    } catch (ParametersException | RuntimeException e) {
      LOG.debug("not warmed up", e);
    }
  }

  /** No two are the same: much is remembered of the words that were asked for. */
  private static Map<String, List<String>> question(int number) {
    return Map.of("q", List.of(QUESTIONS.get(number % QUESTIONS.size()) + " -nr" + number));
  }
}
