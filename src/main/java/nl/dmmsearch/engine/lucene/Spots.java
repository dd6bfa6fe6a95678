package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Where what is marked stands in the texts of a few documents, by the offsets that the index has.
 * Single words are read straight from there; phrases and the like as Lucene itself matches them.
 */
final class Spots {
  private final IndexSearcher searcher;
  private final SoughtTerms sought;
  private final Map<Answered, Weight> others = new LinkedHashMap<>();
  private final Rarity rarity;

  Spots(IndexSearcher searcher, List<Marking> markings) throws IOException {
    this.searcher = searcher;
    this.sought = SoughtTerms.of(markings);
    this.rarity = Rarity.of(sought, searcher.getIndexReader());
    for (var other : sought.others().entrySet()) {
      others.put(other.getKey(), weight(other.getValue()));
    }
  }

  private Weight weight(List<Query> queries) throws IOException {
    Query any = searcher.rewrite(ClauseTranslator.any(queries));
    return searcher.createWeight(any, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The spots in each of the documents, from the beginning of its text to the end. */
  List<List<Spot>> in(int[] docs) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int[] ascending = Arrays.stream(docs).sorted().distinct().toArray();
    Map<Integer, List<Spot>> found = new HashMap<>();
    int from = 0;
    while (from < ascending.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ascending[from], leaves));
      int behind = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < ascending.length && ascending[to] < behind) {
        to++;
      }
      int[] here = Arrays.copyOfRange(ascending, from, to);
      var within = new LeafSpots(leaf, here, rarity);
      found.putAll(within.of(sought.terms(), others));
      from = to;
    }
    return Arrays.stream(docs).mapToObj(found::get).toList();
  }
}
