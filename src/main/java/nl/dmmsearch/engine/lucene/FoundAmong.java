package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Which of some documents answer clauses, and what finds those. Each clause is made once and gone
 * through once for all of the documents: making it looks up every word of it, and a choice of many
 * branches is asked about for every hit.
 */
final class FoundAmong {
  private final IndexSearcher searcher;
  private final ClauseTranslator translator;
  private final int[] docs;

  /** By identity, for to compare long clauses takes longer than to make short ones twice. */
  private final IdentityHashMap<Clause, Weight> weights = new IdentityHashMap<>();

  private final IdentityHashMap<Clause, Set<Integer>> found = new IdentityHashMap<>();

  /**
   * @param docs their numbers in the index, in whatever order
   */
  FoundAmong(IndexSearcher searcher, ClauseTranslator translator, int[] docs) {
    this.searcher = searcher;
    this.translator = translator;
    this.docs = Arrays.stream(docs).sorted().toArray();
  }

  /** Finds a clause, without scores. */
  Weight weight(Clause clause) throws IOException {
    Weight weight = weights.get(clause);
    if (weight == null) {
      weight =
          searcher.createWeight(
              searcher.rewrite(translator.clause(clause)), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(clause, weight);
    }
    return weight;
  }

  /** Whether one of the documents answers a clause. */
  boolean has(int doc, Clause clause) throws IOException {
    Set<Integer> having = found.get(clause);
    if (having == null) {
      having = having(weight(clause));
      found.put(clause, having);
    }
    return having.contains(doc);
  }

  private Set<Integer> having(Weight weight) throws IOException {
    var having = new HashSet<Integer>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int at = 0;
    while (at < docs.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[at], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      @Nullable Answers answers = Answers.of(weight.scorer(leaf));
      for (; at < docs.length && docs[at] < end; at++) {
        if (answers != null && answers.has(docs[at] - leaf.docBase)) {
          having.add(docs[at]);
        }
      }
    }
    return having;
  }

  /** Asked about documents in order. */
  private record Answers(DocIdSetIterator likely, @Nullable TwoPhaseIterator unsure) {
    static @Nullable Answers of(@Nullable Scorer scorer) {
      if (scorer == null) {
        return null;
      }
      TwoPhaseIterator unsure = scorer.twoPhaseIterator();
      return new Answers(unsure == null ? scorer.iterator() : unsure.approximation(), unsure);
    }

    boolean has(int doc) throws IOException {
      int next = likely.docID() < doc ? likely.advance(doc) : likely.docID();
      return next == doc && (unsure == null || unsure.matches());
    }
  }
}
