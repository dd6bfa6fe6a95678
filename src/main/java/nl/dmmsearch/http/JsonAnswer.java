package nl.dmmsearch.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;

/** The API's answers, for those who ask without HTTP. */
public final class JsonAnswer {
  private JsonAnswer() {}

  /** The body of {@code GET /api/v1/briefs}, on one line. */
  public static String of(
      SearchParameters asked, SearchResponse response, FacetLabels labels, long tookMillis) {
    SearchJson answer = SearchJson.of(asked, response, labels, tookMillis);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/statements}, on one line. */
  public static String of(
      StatementParameters asked, StatementResponse response, FacetLabels labels, long tookMillis) {
    StatementsJson answer = StatementsJson.of(asked, response, labels, tookMillis);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/briefs/{id}/similar}, on one line. */
  public static String ofSimilar(List<Hit> hits) {
    return new String(JsonFormat.bytes(SimilarJson.of(hits)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/comparison}, on one line. */
  public static String of(Comparison comparison) {
    return new String(JsonFormat.bytes(ComparisonJson.of(comparison)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/briefs/{id}}, on one line. */
  public static String of(Brief brief) {
    return new String(JsonFormat.bytes(BriefJson.of(brief)), StandardCharsets.UTF_8);
  }
}
