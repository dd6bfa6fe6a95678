package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetCount;
import org.apache.lucene.facet.FacetsCollector;

/** Counts how many of the matching briefs have each value of a facet. */
final class FacetCounter {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private FacetCounter() {}

  static List<FacetCount> count(Facet facet, FacetsCollector matching) throws IOException {
    return count(Schema.shown(facet), matching);
  }

  /** The same for what stands in a field. */
  static List<FacetCount> count(String field, FacetsCollector matching) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (FacetsCollector.MatchingDocs segment : matching.getMatchingDocs()) {
      if (segment.totalHits() > 0) {
        LayeredReader.facet(segment.context().reader(), field)
            .count(segment.bits().iterator(), counts);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }
}
