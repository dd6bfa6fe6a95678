package nl.dmmsearch.brief;

/**
 * Where a page of the source begins within a text.
 *
 * @param offset in UTF-16 units, from 0
 * @param page the page in the source, from 1
 */
public record PageStart(int offset, int page) {
  /** Checks both ranges. */
  public PageStart {
    if (offset < 0 || page < 1) {
      throw new IllegalArgumentException(
          "offset from 0 and page from 1, got " + offset + " and " + page);
    }
  }
}
