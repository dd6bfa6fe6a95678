package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What an index holds, as a number for each field and term that does not depend on the order of its
 * documents: how often and where each has the term. {@code IndexContent INDEX OTHER} says what two
 * indexes differ in, for instance of two versions that are to make the same.
 */
public final class IndexContent {
  private final SortedMap<String, Long> content = new TreeMap<>();

  private IndexContent() {}

  static SortedMap<String, Long> of(IndexReader reader) throws IOException {
    var all = new IndexContent();
    for (LeafReaderContext leaf : reader.leaves()) {
      all.add(leaf.reader());
    }
    return all.content;
  }

  private void add(LeafReader leaf) throws IOException {
    long[] names = names(leaf);
    for (FieldInfo field : leaf.getFieldInfos()) {
      Terms terms = leaf.terms(field.name);
      if (terms != null) {
        add(field.name, terms.iterator(), leaf, names);
      }
      values(field, leaf, names);
    }
  }

  /** Of each document a number that does not change when the index is made again. */
  private static long[] names(LeafReader leaf) throws IOException {
    long[] names = new long[leaf.maxDoc()];
    for (String field : new String[] {Schema.ID, Schema.KEY}) {
      SortedDocValues values = DocValues.getSorted(leaf, field);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        names[values.docID()] = hash(field, values.lookupOrd(values.ordValue()));
      }
    }
    return names;
  }

  private void add(String field, TermsEnum terms, LeafReader leaf, long[] names)
      throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
      long sum = 0;
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(postings.docID())) {
          sum += places(postings, names[postings.docID()]);
        }
      }
      if (sum != 0) {
        content.merge(field + " " + term.utf8ToString(), sum, Long::sum);
      }
    }
  }

  private static long places(PostingsEnum postings, long name) throws IOException {
    long places = mixed(name + postings.freq());
    for (int i = 0; i < postings.freq(); i++) {
      int position = postings.nextPosition();
      if (position >= 0) {
        places = mixed(places + position);
        places = mixed(places + postings.startOffset());
        places = mixed(places + postings.endOffset());
      }
    }
    return places;
  }

  /** What is kept of each document, and how long its texts are. */
  private void values(FieldInfo field, LeafReader leaf, long[] names) throws IOException {
    if (field.hasNorms()) {
      var norms = leaf.getNormValues(field.name);
      while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        value(field, "norm", leaf, norms.docID(), names[norms.docID()] + norms.longValue());
      }
    }
    switch (field.getDocValuesType()) {
      case BINARY -> {
        var values = leaf.getBinaryDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          long value = hash("", values.binaryValue());
          value(field, "value", leaf, values.docID(), names[values.docID()] + value);
        }
      }
      case NUMERIC -> {
        var values = leaf.getNumericDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          long value = values.longValue();
          value(field, "value", leaf, values.docID(), names[values.docID()] + value);
        }
      }
      case SORTED, SORTED_SET -> {
        var values = DocValues.getSortedSet(leaf, field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          for (int i = 0; i < values.docValueCount(); i++) {
            long value = hash("", values.lookupOrd(values.nextOrd()));
            value(field, "value", leaf, values.docID(), names[values.docID()] + value);
          }
        }
      }
      case NONE, SORTED_NUMERIC -> {}
    }
  }

  private void value(FieldInfo field, String kind, LeafReader leaf, int document, long value) {
    if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(document)) {
      content.merge("%s (%s)".formatted(field.name, kind), mixed(value), Long::sum);
    }
  }

  private static long hash(String kind, BytesRef bytes) {
    byte[] value = Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    return mixed(31L * kind.hashCode() + Arrays.hashCode(value) + ((long) value.length << 32));
  }

  private static long mixed(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  /** Prints what two indexes differ in. */
  public static void main(String[] arguments) throws IOException {
    try (var one = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])));
        var other = DirectoryReader.open(FSDirectory.open(Path.of(arguments[1])))) {
      Map<String, Long> first = of(one);
      Map<String, Long> second = of(other);
      var keys = new TreeMap<String, Long>(first);
      keys.putAll(second);
      var different =
          keys.keySet().stream().filter(k -> !first.getOrDefault(k, 0L).equals(second.get(k)));
      var told = different.toList();
      System.out.printf("%d terms and values, %d differ%n", keys.size(), told.size());
      told.stream().limit(50).forEach(System.out::println);
    }
  }
}
