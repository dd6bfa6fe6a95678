package nl.dmmsearch.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.http.SearchJson.FacetJson;
import nl.dmmsearch.http.SearchJson.UnderstoodJson;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;

/** The answer to a search for statements. */
record StatementsJson(
    String query,
    long total,
    int page,
    int pageSize,
    long tookMillis,
    UnderstoodJson understood,
    List<StatementHitJson> hits,
    Map<String, List<FacetJson>> facets,
    List<String> suggestions) {

  static StatementsJson of(
      StatementParameters asked, StatementResponse response, FacetLabels labels, long tookMillis) {
    StatementRequest request = asked.request();
    return new StatementsJson(
        asked.typed(),
        response.total(),
        request.page().number(),
        request.page().size(),
        tookMillis,
        UnderstoodJson.of(
            request.answered(response.spelling()),
            response.required(),
            response.spelling().corrected(asked.typed())),
        response.hits().stream().map(StatementHitJson::of).toList(),
        facets(response, labels),
        response.spelling().suggestions(asked.typed()));
  }

  private static Map<String, List<FacetJson>> facets(
      StatementResponse response, FacetLabels labels) {
    var facets = new LinkedHashMap<String, List<FacetJson>>();
    response
        .facets()
        .forEach((facet, counts) ->
            facets.put(
                facet.value(),
                counts.stream()
                    .map(count ->
                        new FacetJson(
                            count.value(), labels.of(facet, count.value()), count.count()))
                    .toList()));
    return facets;
  }
}
