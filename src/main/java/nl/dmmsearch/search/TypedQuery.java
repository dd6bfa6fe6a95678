package nl.dmmsearch.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

  /** The same, but with every word by itself for those who say how many of them must hold. */
  TypedQuery asking(Match match) {
    if (match instanceof Match.Auto) {
      return this;
    }
    List<QueryStep> apart = steps.stream().filter(step -> !step.holdsWhole()).toList();
    return new TypedQuery(parsed, apart, names);
  }

  /**
   * What is asked where names that no brief has are one word each, so that no half of them is
   * looked for.
   *
   * @param understood what is asked, as far as words alone tell
   * @param isNowhere whether no brief has what is asked with a name
   */
  public Query holding(Query understood, Predicate<Clause> isNowhere) {
    Query held = understood;
    for (QueryStep step : steps) {
      held = step.holding(held, isNowhere);
    }
    return held;
  }

  /** What is asked, as far as words alone tell. */
  public Query understood() {
    return understood(parsed);
  }

  /** What is asked when words are spelt otherwise, as if they had been typed so. */
  public Query respelled(List<Correction> corrections) {
    return understood(typedAs(corrections).parsed);
  }

  /** The same, typed in another spelling. */
  public TypedQuery typedAs(List<Correction> corrections) {
    var respelling = new Respelling(corrections);
    Query other =
        parsed.asking(respelling.ofWords(parsed.words()), respelling.of(parsed.required()));
    return new TypedQuery(other, steps, names);
  }

  /**
   * What was asked as it was answered.
   *
   * @param asked of an engine
   * @param spelling what that thought of it
   */
  Query answered(Query asked, Spelling spelling) {
    Query read = spelling.applied().isEmpty() ? asked : respelled(spelling.applied());
    Query answered =
        holding(read, spelling.nowhere()::contains)
            .notNoting(notice -> PlainNegation.isOfAny(notice, spelling.absent()))
            .notNoting(notice -> !spelling.english().isEmpty() && DutchOperators.isOfOf(notice));
    for (Notice remark : spelling.remarks()) {
      answered = answered.noting(remark);
    }
    return answered;
  }

  /** What one of its words asks by itself. */
  public Query understood(Clause.Word word) {
    return understood(Query.of(List.of(word), List.of(), List.of(), List.of()));
  }

  /** What some of its words ask without the others. */
  public Query understood(List<Clause> words) {
    return understood(Query.of(words, List.of(), List.of(), List.of()));
  }

  /**
   * The same, of a long query only what stands around a word: what it means there, no word far away
   * says.
   *
   * @param beside how many words to each side
   */
  public TypedQuery around(String word, int beside) {
    List<Clause> words = parsed.words();
    if (words.size() <= 2 * beside + 1) {
      return this;
    }
    for (int place = 0; place < words.size(); place++) {
      if (words.get(place) instanceof Clause.Word(String text)
          && Correction.bare(text).equals(word)) {
        int from = Math.max(0, place - beside);
        int to = Math.min(words.size(), place + beside + 1);
        return new TypedQuery(
            parsed.asking(words.subList(from, to), parsed.required()), steps, names);
      }
    }
    return this;
  }

  /** Words of names that the steps know, about as long as a word and with the same first letter. */
  public Set<String> namesLike(String word) {
    return names.like(word);
  }

  private Query understood(Query query) {
    Query understood = query;
    for (QueryStep step : steps) {
      understood = step.holdsWhole() ? understood : step.apply(understood);
    }
    return understood;
  }
}
