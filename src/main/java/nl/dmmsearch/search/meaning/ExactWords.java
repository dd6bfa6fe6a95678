package nl.dmmsearch.search.meaning;

import java.util.List;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Asks words in the form alone in which they were typed, where the list of other names says so:
 * trade is English and no form of treden, militairen are people and militaire is not. It goes last,
 * for what is asked so is no word any more that others could read.
 */
final class ExactWords implements QueryStep {
  private final ListedNames listed;

  ExactWords(ListedNames listed) {
    this.listed = listed;
  }

  @Override
  public Query apply(Query query) {
    List<Clause> read = query.words().stream().map(this::read).toList();
    return new Query(
        read,
        query.alternatives(),
        query.required(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  /** The same clause, but for a word that has no other forms. */
  Clause read(Clause clause) {
    return clause instanceof Clause.Word(String text) && isListed(text)
        ? new Clause.Whole(new Clause.Exact(TypedRun.bare(text)))
        : clause;
  }

  private boolean isListed(String text) {
    List<String> words = WordForms.words(text);
    return listed.beginning(Beginnings.of(words)).keySet().stream()
        .filter(SynonymRule::isExactWord)
        .anyMatch(name -> WordForms.words(SynonymRule.bare(name)).equals(words));
  }
}
