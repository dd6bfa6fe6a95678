package nl.dmmsearch.search;

import java.util.List;

/**
 * What a person asked, taken apart.
 *
 * @param words of which as many must hold as {@link Match} says
 * @param required always hold
 * @param excluded never hold
 * @param notices how it was read, where that is not obvious
 */
public record Query(
    List<Clause> words, List<Clause> required, List<Clause> excluded, List<Notice> notices) {
  /** Copies the lists. */
  public Query {
    words = List.copyOf(words);
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
    notices = List.copyOf(notices);
  }

  /** The query that every brief answers. */
  public static Query everything() {
    return new Query(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Whether nothing in it says what a brief should contain, so that there is nothing to rank by.
   */
  public boolean ranksNothing() {
    return words.isEmpty() && required.isEmpty();
  }
}
