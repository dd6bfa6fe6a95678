package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.StatementState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Says in Lucene's terms which promises are open, kept or dropped. What keeps a promise or drops it
 * stands in another brief, so those that say so and may be seen are looked up first; they are few.
 */
final class KeptPromises {
  private KeptPromises() {}

  /** A statement that is in any of these states. */
  static Query query(Set<StatementState> states, IndexSearcher said, AccessLabel clearance)
      throws IOException {
    var promises = new TermQuery(new Term(Schema.PROMISE, Schema.MADE));
    if (states.size() == StatementState.values().length) {
      return promises;
    }
    Query kept = saidBySomeone(Schema.SAID_KEPT, said, clearance);
    Query dropped = saidBySomeone(Schema.SAID_DROPPED, said, clearance);
    var any = new BooleanQuery.Builder();
    for (StatementState state : states) {
      any.add(query(state, promises, kept, dropped), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(promises, Occur.FILTER)
        .add(any.build(), Occur.FILTER)
        .build();
  }

  private static Query query(StatementState state, Query promises, Query kept, Query dropped) {
    return switch (state) {
      case KEPT -> kept;
      case DROPPED ->
          new BooleanQuery.Builder().add(dropped, Occur.FILTER).add(kept, Occur.MUST_NOT).build();
      case OPEN ->
          new BooleanQuery.Builder()
              .add(promises, Occur.FILTER)
              .add(kept, Occur.MUST_NOT)
              .add(dropped, Occur.MUST_NOT)
              .build();
    };
  }

  private static Query saidBySomeone(String what, IndexSearcher said, AccessLabel clearance)
      throws IOException {
    List<BytesRef> ids = ids(what, said, clearance);
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Schema.KEY, ids), Occur.SHOULD)
        .add(new TermInSetQuery(Schema.TARGET, ids), Occur.SHOULD)
        .build();
  }

  /** The ids of the promises of which someone says that. */
  private static List<BytesRef> ids(String what, IndexSearcher said, AccessLabel clearance)
      throws IOException {
    Query saying =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.PROMISE, what)), Occur.FILTER)
            .add(FilterTranslator.found(clearance), Occur.FILTER)
            .build();
    Weight weight = said.createWeight(said.rewrite(saying), ScoreMode.COMPLETE_NO_SCORES, 1);
    var ids = new TreeSet<BytesRef>();
    for (LeafReaderContext leaf : said.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(leaf, scorer.iterator(), ids);
      }
    }
    return new ArrayList<>(ids);
  }

  private static void collect(LeafReaderContext leaf, DocIdSetIterator found, Set<BytesRef> ids)
      throws IOException {
    SortedSetDocValues targets = DocValues.getSortedSet(leaf.reader(), Schema.TARGET);
    var live = leaf.reader().getLiveDocs();
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if ((live == null || live.get(doc)) && targets.advanceExact(doc)) {
        for (int i = 0; i < targets.docValueCount(); i++) {
          ids.add(BytesRef.deepCopyOf(targets.lookupOrd(targets.nextOrd())));
        }
      }
    }
  }
}
