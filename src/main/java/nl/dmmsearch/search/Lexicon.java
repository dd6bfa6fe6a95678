package nl.dmmsearch.search;

/** What an engine knows of single words, for who understands queries by them. */
@FunctionalInterface
public interface Lexicon {
  /** What the index makes of a word, so that its forms can be compared. */
  String stem(String word);

  /**
   * Whether Dutch has a word or may have made it of others; what knows no other language says so.
   */
  default boolean isDutch(String word) {
    return true;
  }
}
