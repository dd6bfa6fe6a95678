package nl.dmmsearch.search;

/**
 * How many of the words of a query a brief must have; only different words count, as {@link
 * Query#differentWords()} has them.
 */
public sealed interface Match {
  /** While fewer briefs than this hold all that is asked, {@link Auto} asks for one word fewer. */
  int ENOUGH = 10;

  /** All words; while fewer than {@value #ENOUGH} briefs have them, one fewer, down to one. */
  record Auto() implements Match {}

  /** All words. */
  record All() implements Match {}

  /**
   * At least so many words; all where the query has fewer.
   *
   * @param words from 0, where words only say what comes first
   */
  record AtLeast(int words) implements Match {
    /** Checks the range. */
    public AtLeast {
      if (words < 0) {
        throw new IllegalArgumentException("words count from 0, got " + words);
      }
    }
  }
}
