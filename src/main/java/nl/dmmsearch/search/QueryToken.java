package nl.dmmsearch.search;

/**
 * A piece of a typed query.
 *
 * @param kind what it is
 * @param text the word, prefix or phrase; the characters themselves for the others
 * @param position in the query, in UTF-16 units from 0
 */
record QueryToken(Kind kind, String text, int position) {
  enum Kind {
    WORD,
    PREFIX,
    PHRASE,
    NOT,
    AND,
    OR,
    OPEN,
    CLOSE
  }
}
