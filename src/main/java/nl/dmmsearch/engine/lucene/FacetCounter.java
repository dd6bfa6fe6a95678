package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.search.FacetCount;
import org.apache.lucene.facet.FacetsCollector;

/** Counts how many of the matching briefs have each value of the facets. */
final class FacetCounter {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private FacetCounter() {}

  /**
   * The values of each of several fields, most first.
   *
   * @param fields always the same ones: what documents have in them is kept together
   */
  static Map<String, List<FacetCount>> count(List<String> fields, FacetsCollector matching)
      throws IOException {
    List<Map<String, Long>> counts =
        fields.stream().<Map<String, Long>>map(_ -> new HashMap<>()).toList();
    for (FacetsCollector.MatchingDocs segment : matching.getMatchingDocs()) {
      if (segment.totalHits() > 0) {
        LayeredReader.facets(segment.context().reader(), fields)
            .count(segment.bits().iterator(), counts);
      }
    }
    return IntStream.range(0, fields.size())
        .boxed()
        .collect(Collectors.toMap(fields::get, i -> mostFirst(counts.get(i))));
  }

  private static List<FacetCount> mostFirst(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }
}
