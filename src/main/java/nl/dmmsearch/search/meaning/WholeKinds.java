package nl.dmmsearch.search.meaning;

import java.util.function.Predicate;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads what a kind of document is called as one word, so that the kind weighs what the month
 * beside it does: an agenda of any month has two of the three words of geannoteerde agenda juni
 * 2021, and is as little an answer as a report of that month. Kinds of meetings stay words: their
 * names are written together, too, and of half of one, top or ministers, much is said.
 */
final class WholeKinds implements QueryStep {
  /** Most other words among those of a kind: geannoteerde concept-agenda. */
  private static final int NEAR = 3;

  @Override
  public boolean holdsWhole() {
    return true;
  }

  /** Beside an operator, the words are understood in a group of their own. */
  @Override
  public Query apply(Query query) {
    return query;
  }

  /** Whatever is written: a kind is a fact about a brief, and half of its name is another kind. */
  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    return query.joining(
        kind -> kind.how() == How.DOCUMENT_TYPE, kind -> new Clause.Near(query.typed(kind), NEAR));
  }
}
