package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person asked, taken apart.
 *
 * @param words of which as many must hold as {@link Match} says
 * @param alternatives what also answers some of the words
 * @param required always hold
 * @param excluded never hold
 * @param ignored words as typed that say nothing about what is looked for
 * @param notices how it was read, where that is not obvious
 */
public record Query(
    List<Clause> words,
    List<Alternative> alternatives,
    List<Clause> required,
    List<Clause> excluded,
    List<String> ignored,
    List<Notice> notices) {
  /** Copies the lists and checks that alternatives stand for words that are there. */
  public Query {
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
    ignored = List.copyOf(ignored);
    notices = List.copyOf(notices);
    for (Alternative alternative : alternatives) {
      if (alternative.to() > words.size()) {
        throw new IllegalArgumentException("no such words: " + alternative);
      }
    }
  }

  /** A query in which nothing is understood beyond its syntax. */
  public static Query of(
      List<Clause> words, List<Clause> required, List<Clause> excluded, List<Notice> notices) {
    return new Query(words, List.of(), required, excluded, List.of(), notices);
  }

  /** The query that every brief answers. */
  public static Query everything() {
    return of(List.of(), List.of(), List.of(), List.of());
  }

  /** This query with more that answers its words. */
  public Query with(List<Alternative> more) {
    var all = new ArrayList<>(alternatives);
    all.addAll(more);
    return new Query(words, all, required, excluded, ignored, notices);
  }

  /**
   * Whether nothing in it says what a brief should contain, so that there is nothing to rank by.
   */
  public boolean ranksNothing() {
    return words.isEmpty() && required.isEmpty();
  }
}
