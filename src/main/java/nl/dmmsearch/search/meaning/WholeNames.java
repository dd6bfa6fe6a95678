package nl.dmmsearch.search.meaning;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;

/**
 * Reads a name of several words as one word where it names one thing, so that no half of it is
 * asked for: Baltic Sentry is not whatever is a Sentry. A name of a meeting that is written another
 * way is one only where no brief has it.
 */
final class WholeNames implements QueryStep {
  /** Most other words among those of a name that is written another way. */
  private static final int NEAR = 8;

  @Override
  public boolean holdsWhole() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    return holding(query, name -> true);
  }

  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    return query.joining(
        name ->
            isName(query, name)
                && isOneThing(query, name)
                && (isProper(name) || isNowhere.test(asked(query, name))),
        name -> word(query, name));
  }

  private static boolean isProper(Alternative name) {
    return isWritten(name) && name.clause() instanceof Clause.Phrase;
  }

  /**
   * It is none where some of its words have other names by themselves; but a proper name that ends
   * in that of a place has those of the place.
   */
  private static boolean isName(Query query, Alternative name) {
    return (name.how() == How.LITERAL || name.how() == How.SYNONYM)
        && query.alternatives().stream()
            .noneMatch(o -> o.crosses(name) && !o.isFact() && !(isProper(name) && ends(name, o)));
  }

  private static boolean ends(Alternative name, Alternative place) {
    return name.from() < place.from() && place.to() == name.to();
  }

  /** A name with its other names. */
  private static Clause asked(Query query, Alternative name) {
    return Clause.Or.answered(
        word(query, name),
        query.alternatives().stream().filter(other -> other.answersTheSame(name)).toList());
  }

  /** Also a meeting by its place, of which only another of its names says so: The Hague Summit. */
  private static boolean isOneThing(Query query, Alternative name) {
    return isWritten(name)
        || (ProperNames.isSummit(Wording.of(name.clause()))
            && Arrays.stream(query.typed(name).split(" ")).allMatch(WholeNames::isWhole));
  }

  /** As the words of a name are that is one by the way it is written. */
  private static boolean isWritten(Alternative name) {
    return name.how() == How.LITERAL;
  }

  /** In lucht- en raketverdediging a word ends in another; IS is two words in small letters. */
  private static boolean isWhole(String word) {
    return !word.endsWith("-") && !Names.isOrdinary(word);
  }

  /**
   * As it is written, with the small words that the query has lost: Straat van Hormuz. Other names
   * near each other, without the small words, which are not to be marked by themselves.
   */
  static Clause word(Query query, Alternative name) {
    String typed = query.typed(name);
    Optional<Clause> written =
        query.alternatives().stream()
            .filter(a -> a.answersTheSame(name) && isWritten(a))
            .map(a -> a.clause() instanceof Clause.Phrase ? a.clause() : new Clause.Phrase(typed))
            .findFirst();
    if (written.isPresent()) {
      return written.get();
    }
    String words =
        Arrays.stream(typed.split(" "))
            .filter(word -> !Questions.isSmall(word))
            .collect(Collectors.joining(" "));
    return new Clause.Near(words.isEmpty() ? typed : words, NEAR);
  }
}
