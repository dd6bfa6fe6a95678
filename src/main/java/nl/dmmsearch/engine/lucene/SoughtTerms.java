package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A query for any of several things taken apart: the single terms, whose places can be looked up,
 * and what must be matched. Terms that mean the same are together.
 */
record SoughtTerms(Set<List<Term>> terms, List<Query> others) {

  static SoughtTerms of(Query query) {
    var sought = new SoughtTerms(new LinkedHashSet<>(), new ArrayList<>());
    sought.take(query);
    return sought;
  }

  private void take(Query query) {
    switch (query) {
      case BoostQuery boosted -> take(boosted.getQuery());
      case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(this::take);
      case BooleanQuery any when isAny(any) -> any.forEach(clause -> take(clause.query()));
      case TermQuery one -> add(List.of(one.getTerm()));
      case SynonymQuery several -> add(List.copyOf(several.getTerms()));
      case MatchNoDocsQuery _ -> {}
      default -> others.add(query);
    }
  }

  private static boolean isAny(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(c -> c.occur() == BooleanClause.Occur.SHOULD);
  }

  /** Only the text itself has offsets. */
  private void add(List<Term> same) {
    String field = same.getFirst().field();
    if (field.equals(Schema.PARTS) || field.equals(Schema.EXACT)) {
      terms.add(same);
    }
  }
}
