package nl.dmmsearch.http;

import java.nio.charset.StandardCharsets;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;

/** The API's answer to a search, for those who ask without HTTP. */
public final class JsonAnswer {
  private JsonAnswer() {}

  /** The body of {@code GET /api/v1/briefs}, on one line. */
  public static String of(
      SearchParameters asked, SearchResponse response, FacetLabels labels, long tookMillis) {
    SearchJson answer = SearchJson.of(asked, response, labels, tookMillis);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }
}
