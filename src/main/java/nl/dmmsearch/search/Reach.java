package nl.dmmsearch.search;

/** How far the words of a query reach around a statement, each farther than the one before. */
public enum Reach {
  /** The sentence itself says it. */
  SENTENCE,
  /** The sentence or the heading above it says it. */
  SECTION,
  /** That, or it is one of the words with which its brief names what the statement is about. */
  MATTER
}
