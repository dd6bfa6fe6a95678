package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.LeafReader;

/**
 * What every search asks of many documents of a segment, read once and kept in memory: for each
 * document a byte for each layer, and for its facets four and four more for each value. A segment
 * never changes, so these serve all states of the index that have it.
 */
final class SegmentTables {
  private final Map<List<Weighted>, TextLengths> lengths = new ConcurrentHashMap<>();
  private final Map<List<String>, FacetTable> facets = new ConcurrentHashMap<>();

  /** How long the texts of several fields are together. */
  TextLengths lengths(LeafReader leaf, List<Weighted> fields) throws IOException {
    TextLengths known = lengths.get(fields);
    if (known == null) {
      known = TextLengths.table(leaf, fields);
      lengths.put(fields, known);
    }
    return known;
  }

  /** The values of several facets. */
  FacetTable facets(LeafReader leaf, List<String> fields) throws IOException {
    FacetTable known = facets.get(fields);
    if (known == null) {
      known = FacetTable.of(leaf, fields);
      facets.put(fields, known);
    }
    return known;
  }
}
