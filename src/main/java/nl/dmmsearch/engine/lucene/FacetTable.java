package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values that the documents of a segment have in several facets. All that one document has lies
 * together, so that memory is read in one place for each.
 */
final class FacetTable {
  /** Of all documents, each once, facet after facet. */
  private final String[] values;

  /** Where the values of each facet begin in {@code values}, and at last where they end. */
  private final int[] firsts;

  /** For each document where its values begin in {@code each}, and at last where they end. */
  private final int[] starts;

  /** Numbers of values. */
  private final int[] each;

  private FacetTable(String[] values, int[] firsts, int[] starts, int[] each) {
    this.values = values;
    this.firsts = firsts;
    this.starts = starts;
    this.each = each;
  }

  static FacetTable of(LeafReader leaf, List<String> fields) throws IOException {
    var docs = new SortedSetDocValues[fields.size()];
    var firsts = new int[docs.length + 1];
    String[] values = {};
    for (int i = 0; i < docs.length; i++) {
      docs[i] = DocValues.getSortedSet(leaf, fields.get(i));
      firsts[i + 1] = firsts[i] + Math.toIntExact(docs[i].getValueCount());
      values = Arrays.copyOf(values, firsts[i + 1]);
      for (int at = firsts[i]; at < firsts[i + 1]; at++) {
        values[at] = docs[i].lookupOrd(at - firsts[i]).utf8ToString();
      }
    }
    var starts = new int[leaf.maxDoc() + 1];
    int[] each = {};
    int count = 0;
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      starts[doc] = count;
      for (int i = 0; i < docs.length; i++) {
        int here = docs[i].advanceExact(doc) ? docs[i].docValueCount() : 0;
        each = ArrayUtil.grow(each, count + here);
        for (int value = 0; value < here; value++) {
          each[count++] = firsts[i] + Math.toIntExact(docs[i].nextOrd());
        }
      }
    }
    starts[leaf.maxDoc()] = count;
    return new FacetTable(values, firsts, starts, Arrays.copyOf(each, count));
  }

  /**
   * Adds how many of some documents have each value.
   *
   * @param counts one for each facet
   */
  void count(DocIdSetIterator documents, List<Map<String, Long>> counts) throws IOException {
    int[] perValue = count(documents);
    for (int i = 0; i < counts.size(); i++) {
      Map<String, Long> here = counts.get(i);
      for (int at = firsts[i]; at < firsts[i + 1]; at++) {
        if (perValue[at] > 0) {
          here.merge(values[at], (long) perValue[at], Long::sum);
        }
      }
    }
  }

  private int[] count(DocIdSetIterator documents) throws IOException {
    var perValue = new int[values.length];
    for (int doc = documents.nextDoc();
        doc < DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      int end = starts[doc + 1];
      for (int i = starts[doc]; i < end; i++) {
        perValue[each[i]]++;
      }
    }
    return perValue;
  }
}
