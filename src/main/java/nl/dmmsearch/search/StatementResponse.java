package nl.dmmsearch.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An engine's answer about statements.
 *
 * @param total statements that answer the request, exact
 * @param required how many of the query's words each of them has at least
 * @param hits the page that was asked for
 * @param facets counts per value, most first and then by value; a filter on a facet does not shrink
 *     that facet's own counts; every counted facet present
 * @param spelling what the engine thinks of it
 */
public record StatementResponse(
    long total,
    int required,
    List<StatementHit> hits,
    Map<StatementFacet, List<FacetCount>> facets,
    Spelling spelling) {
  /** Copies the collections and completes the facets. */
  public StatementResponse {
    hits = List.copyOf(hits);
    var complete = new EnumMap<StatementFacet, List<FacetCount>>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.allCounted()) {
      complete.put(facet, List.copyOf(facets.getOrDefault(facet, List.of())));
    }
    facets = Collections.unmodifiableMap(complete);
  }

  /** The same answer with this said of the spelling. */
  public StatementResponse spelled(Spelling remarks) {
    return new StatementResponse(total, required, hits, facets, remarks);
  }

  /** The counts of one facet. */
  public List<FacetCount> facet(StatementFacet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
