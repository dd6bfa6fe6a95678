package nl.dmmsearch.search;

/** How far the words of a query reach around a statement. */
public enum Reach {
  /** The sentence itself says it. */
  SENTENCE,
  /** The sentence or the heading above it says it. */
  SECTION
}
