package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * What is marked taken apart: the single terms, whose places can be looked up, and what must be
 * matched. Terms that mean the same are together.
 *
 * @param terms with what was asked that they answer
 * @param others by that
 */
record SoughtTerms(Map<List<Term>, Set<Answered>> terms, Map<Answered, List<Query>> others) {

  static SoughtTerms of(List<Marking> markings) {
    var sought = new SoughtTerms(new LinkedHashMap<>(), new LinkedHashMap<>());
    markings.forEach(marking -> sought.take(marking.query(), marking.answers()));
    return sought;
  }

  private void take(Query query, Answered what) {
    switch (query) {
      case BoostQuery boosted -> take(boosted.getQuery(), what);
      case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(one -> take(one, what));
      case BooleanQuery any when isAny(any) -> any.forEach(clause -> take(clause.query(), what));
      case TermQuery one -> add(List.of(one.getTerm()), what);
      case SynonymQuery several -> add(List.copyOf(several.getTerms()), what);
      case LayeredWord word -> take(word.plain(), what);
      case ForkedWord word -> take(word.plain(), what);
      case MatchNoDocsQuery _ -> {}
      default -> others.computeIfAbsent(what, _ -> new ArrayList<>()).add(query);
    }
  }

  private static boolean isAny(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(c -> c.occur() == BooleanClause.Occur.SHOULD);
  }

  /** Only the text itself has offsets. */
  private void add(List<Term> same, Answered what) {
    String field = same.getFirst().field();
    if (Set.of(Schema.PARTS, Schema.EXACT, Schema.INFLECTED).contains(field)) {
      terms.computeIfAbsent(same, _ -> new LinkedHashSet<>()).add(what);
    }
  }
}
