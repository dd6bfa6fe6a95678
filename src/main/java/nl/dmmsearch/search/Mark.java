package nl.dmmsearch.search;

/**
 * A stretch of a text that matched.
 *
 * @param start in UTF-16 units, inclusive
 * @param end exclusive
 */
public record Mark(int start, int end) {
  /** Checks that something is marked. */
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a mark has a start and a later end, got " + start + ".." + end);
    }
  }
}
