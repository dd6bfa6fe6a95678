package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetCount;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

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
      SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), field);
      int[] perOrdinal = perOrdinal(values, segment.bits().iterator());
      for (int ordinal = 0; ordinal < perOrdinal.length; ordinal++) {
        if (perOrdinal[ordinal] > 0) {
          String value = values.lookupOrd(ordinal).utf8ToString();
          counts.merge(value, (long) perOrdinal[ordinal], Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static int[] perOrdinal(SortedSetDocValues values, DocIdSetIterator documents)
      throws IOException {
    var counts = new int[Math.toIntExact(values.getValueCount())];
    if (counts.length == 0) {
      return counts;
    }
    for (int doc = documents.nextDoc();
        doc < DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    return counts;
  }
}
