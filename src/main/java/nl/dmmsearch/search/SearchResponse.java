package nl.dmmsearch.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Facet;

/**
 * An engine's answer.
 *
 * @param total briefs that answer the request, exact
 * @param required how many of the query's words each of them has at least
 * @param hits the page that was asked for
 * @param facets counts per value, most first and then by value; a filter on a facet does not shrink
 *     that facet's own counts; every counted facet present
 * @param spelling what the engine thinks of it
 */
public record SearchResponse(
    long total,
    int required,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    Spelling spelling) {
  /** Copies the collections and completes the facets. */
  public SearchResponse {
    hits = List.copyOf(hits);
    var complete = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : Facet.allCounted()) {
      complete.put(facet, List.copyOf(facets.getOrDefault(facet, List.of())));
    }
    facets = Collections.unmodifiableMap(complete);
  }

  /** The same answer with this said of the spelling, its hits explained in the words as typed. */
  public SearchResponse spelled(Spelling remarks) {
    List<Hit> explained = hits.stream().map(hit -> hit.explained(remarks::asTyped)).toList();
    return new SearchResponse(total, required, explained, facets, remarks);
  }

  /** The counts of one facet. */
  public List<FacetCount> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
