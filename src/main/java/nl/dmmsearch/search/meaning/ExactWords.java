package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Asks words in the form alone in which they were typed, where the list of other names says so:
 * trade is English and no form of treden, militairen are people and militaire is not. It goes last,
 * for what is asked so is no word any more that others could read.
 */
final class ExactWords implements QueryStep {
  /** As {@link WordForms} writes them. */
  private final Set<String> words;

  ExactWords(List<SynonymRule> rules) {
    this.words =
        rules.stream()
            .flatMap(rule -> rule.asked().stream())
            .filter(SynonymRule::isExactWord)
            .map(ExactWords::key)
            .collect(Collectors.toUnmodifiableSet());
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
    return clause instanceof Clause.Word(String text) && words.contains(key(text))
        ? new Clause.Whole(new Clause.Exact(TypedRun.bare(text)))
        : clause;
  }

  private static String key(String word) {
    return WordForms.written(WordForms.words(SynonymRule.bare(word)));
  }
}
