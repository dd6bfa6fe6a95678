package nl.dmmsearch.state;

/** Tells when something was from by when it will be. */
interface Past {
  /** Nothing is past. */
  Past NONE = (_, _, _, _) -> false;

  /**
   * Whether a time without a year is that of something that happened or that is reported.
   *
   * @param sentence on one line
   * @param from where in it the time stands
   * @param to behind it
   * @param gone whether the last month of that name has just gone
   */
  boolean holds(String sentence, int from, int to, boolean gone);

  /**
   * Whether a time without a year is that of a promise that a sentence says was made before: {@code
   * de brief die ik voor 1 februari had toegezegd}.
   */
  default boolean wasPromised(String sentence, int from, int to) {
    return false;
  }

  /** The sentence as long as it is, without the times of what it speaks of. */
  default String own(String sentence) {
    return sentence;
  }

  /** Whether a sentence says that what was promised by a time was not done by then. */
  default boolean wasMissed(String sentence) {
    return false;
  }
}
