package nl.dmmsearch.search;

import java.util.List;
import java.util.Set;

/**
 * A query as it was parsed, with the steps by which it is understood, so that it can be read again
 * where some of its words turn out to be misspelt.
 *
 * @param parsed its syntax, nothing understood yet
 * @param steps in order; each sees what those before it understood
 * @param names whose words the steps know
 */
public record TypedQuery(Query parsed, List<QueryStep> steps, NameWords names) {
  /** Copies the list. */
  public TypedQuery {
    steps = List.copyOf(steps);
  }

  /** A query of which nothing more is to be understood. */
  public static TypedQuery literal(Query query) {
    return new TypedQuery(query, List.of(), NameWords.none());
  }

  /** What is asked. */
  public Query understood() {
    return understood(parsed);
  }

  /** What is asked when words are spelt otherwise, as if they had been typed so. */
  public Query respelled(List<Correction> corrections) {
    return understood(
        parsed.withWords(parsed.words().stream().map(w -> respelled(w, corrections)).toList()));
  }

  private static Clause respelled(Clause word, List<Correction> corrections) {
    return corrections.stream()
        .filter(c -> word instanceof Clause.Word(String text) && c.isOf(text))
        .findFirst()
        .map(Correction::clause)
        .orElse(word);
  }

  /** Words of names that the steps know, about as long as a word and with the same first letter. */
  public Set<String> namesLike(String word) {
    return names.like(word);
  }

  private Query understood(Query query) {
    Query understood = query;
    for (QueryStep step : steps) {
      understood = step.apply(understood);
    }
    return understood;
  }
}
