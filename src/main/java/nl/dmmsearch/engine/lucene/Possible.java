package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Whether any document can have what a query asks, by the words that the index has: of a phrase in
 * ten fields, most fields lack one, and to find that out by searching costs more.
 */
final class Possible {
  private Possible() {}

  /**
   * False only where nothing can be found.
   *
   * @param known whether the index has a term
   */
  static boolean in(Query query, Predicate<Term> known) {
    return switch (query) {
      case BoostQuery boosted -> in(boosted.getQuery(), known);
      case TermQuery one -> known.test(one.getTerm());
      case PhraseQuery several -> Arrays.stream(several.getTerms()).allMatch(known);
      case MultiPhraseQuery several ->
          Arrays.stream(several.getTermArrays())
              .allMatch(place -> Arrays.stream(place).anyMatch(known));
      case BooleanQuery all -> in(all, known);
      case DisjunctionMaxQuery any -> any.getDisjuncts().stream().anyMatch(one -> in(one, known));
      case MatchNoDocsQuery _ -> false;
      default -> true;
    };
  }

  private static boolean in(BooleanQuery all, Predicate<Term> known) {
    boolean chosen = all.clauses().stream().noneMatch(BooleanClause::isRequired);
    return all.clauses().stream()
            .filter(BooleanClause::isRequired)
            .allMatch(clause -> in(clause.query(), known))
        && (!chosen
            || all.clauses().stream()
                .anyMatch(clause -> !clause.isProhibited() && in(clause.query(), known)));
  }
}
