package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Whether places can be found at all, by the words that the index has: what is in vain is dear. */
final class AnyTerm extends QueryVisitor {
  private final Predicate<Term> known;
  private boolean found;

  private AnyTerm(Predicate<Term> known) {
    this.known = known;
  }

  /**
   * False only where nothing can be found.
   *
   * @param known whether any document may have a term
   */
  static boolean isIn(String field, IntervalsSource places, Predicate<Term> known) {
    var any = new AnyTerm(known);
    places.visit(field, any);
    return any.found;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    found = found || Arrays.stream(terms).anyMatch(known);
  }

  /** Beginnings and patterns, which are no terms. */
  @Override
  public void visitLeaf(Query query) {
    found = true;
  }
}
