package nl.dmmsearch.search;

/**
 * How many of the briefs have a value.
 *
 * @param value of the facet
 * @param count at least 1
 */
public record FacetCount(String value, long count) {
  /** Checks that there is something to count. */
  public FacetCount {
    if (count < 1) {
      throw new IllegalArgumentException("a value that no brief has is not counted: " + value);
    }
  }
}
