package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/** The values that the documents of a segment have in one facet. */
final class FacetTable {
  /** Of all documents, each once. */
  private final String[] values;

  /** For each document where its values begin in {@code each}, and at last where they end. */
  private final int[] starts;

  /** Numbers of values. */
  private final int[] each;

  private FacetTable(String[] values, int[] starts, int[] each) {
    this.values = values;
    this.starts = starts;
    this.each = each;
  }

  static FacetTable of(LeafReader leaf, String field) throws IOException {
    SortedSetDocValues docs = DocValues.getSortedSet(leaf, field);
    var values = new String[Math.toIntExact(docs.getValueCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = docs.lookupOrd(i).utf8ToString();
    }
    var starts = new int[leaf.maxDoc() + 1];
    int[] each = {};
    int count = 0;
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      starts[doc] = count;
      int here = docs.advanceExact(doc) ? docs.docValueCount() : 0;
      each = ArrayUtil.grow(each, count + here);
      for (int i = 0; i < here; i++) {
        each[count++] = Math.toIntExact(docs.nextOrd());
      }
    }
    starts[leaf.maxDoc()] = count;
    return new FacetTable(values, starts, Arrays.copyOf(each, count));
  }

  /** Adds how many of some documents have each value. */
  void count(DocIdSetIterator documents, Map<String, Long> counts) throws IOException {
    var perValue = new int[values.length];
    for (int doc = documents.nextDoc();
        doc < DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        perValue[each[i]]++;
      }
    }
    for (int i = 0; i < perValue.length; i++) {
      if (perValue[i] > 0) {
        counts.merge(values[i], (long) perValue[i], Long::sum);
      }
    }
  }
}
