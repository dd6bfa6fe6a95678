package nl.dmmsearch.search;

/**
 * Which of the hits are asked for.
 *
 * @param number from 1
 * @param size hits a page, 1 to {@value #LARGEST}
 */
public record Page(int number, int size) {
  /** The most hits on a page. */
  public static final int LARGEST = 100;

  /** Hits on a page where nothing is asked. */
  public static final int USUAL = 10;

  /** The last hit that paging reaches. */
  public static final int DEEPEST = 10_000;

  /** Checks the ranges. */
  public Page {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page holds 1 to " + LARGEST + " hits, not " + size);
    }
    if (number < 1 || (long) number * size > DEEPEST) {
      throw new IllegalArgumentException(
          "pages end at hit "
              + DEEPEST
              + ", which page "
              + number
              + " of "
              + size
              + " hits is beyond");
    }
  }

  /** The first page, of the usual size. */
  public static Page first() {
    return new Page(1, USUAL);
  }

  /** How many hits come before this page. */
  public int offset() {
    return (number - 1) * size;
  }
}
