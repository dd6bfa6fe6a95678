package nl.dmmsearch.search;

/** A piece of a typed query. */
sealed interface QueryToken {
  /** In the query, in UTF-16 units from 0. */
  int position();

  /**
   * Something to look for.
   *
   * @param clause a word, a beginning, a phrase, words near each other or an exact form
   */
  record Leaf(Clause clause, int position) implements QueryToken {}

  /**
   * A field before what is looked for in it.
   *
   * @param typed with the colon
   */
  record Field(Scope scope, String typed, int position) implements QueryToken {}

  /**
   * What joins, turns round or holds together.
   *
   * @param typed the characters themselves
   */
  record Operator(Kind kind, String typed, int position) implements QueryToken {}

  /** What an operator does. */
  enum Kind {
    NOT,
    AND,
    OR,
    OPEN,
    CLOSE
  }
}
