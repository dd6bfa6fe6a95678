package nl.dmmsearch.engine.lucene;

/**
 * Beginnings of compounds that letters write before a hyphen: luchtverdedigings- en raketsystemen.
 */
final class FirstHalves {
  private static final int SHORTEST = 6;
  private static final String PLURAL = "en";

  private FirstHalves() {}

  /** Whether a word has the s with which a noun joins another; meetings is a plural. */
  static boolean isOne(String folded) {
    String bare = Speller.withoutJoint(folded);
    if (bare.equals(folded)) {
      return false;
    }
    for (int cut = 0; cut <= bare.length() - SHORTEST; cut++) {
      String noun = bare.substring(cut);
      boolean hasPlural = !noun.endsWith("ing") || DutchWords.hasForm(noun + PLURAL);
      if (hasPlural && DutchWords.shipped().has(noun)) {
        return true;
      }
    }
    return false;
  }
}
