package nl.dmmsearch.search;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Understands something of a query that its words alone do not say. */
public interface QueryStep {
  /** The query with what was understood; the same where there is nothing. */
  Query apply(Query query);

  /**
   * Whether it takes something away from what was typed, on a guess. A script that asks to be read
   * strictly is spared that; what only adds to a query is done for everybody.
   */
  default boolean guesses() {
    return false;
  }

  /**
   * Whether it makes one word of several that somebody could count. Who says how many words must
   * hold, or joins them with AND, has counted them; for others it waits until it is known what is
   * written, see {@link #holding}.
   */
  default boolean holdsWhole() {
    return false;
  }

  /**
   * The query with each name that is one thing as one word, if no brief has it.
   *
   * @param isNowhere whether no brief has what is asked with a name
   */
  default Query holding(Query query, Predicate<Clause> isNowhere) {
    return query;
  }

  /** The names that it knows, as one would type them: they are rightly spelt. */
  default Stream<String> names() {
    return Stream.empty();
  }
}
