package nl.dmmsearch.relate;

import nl.dmmsearch.relate.Ledger.Promise;

/**
 * How much a promise is like a statement that points back.
 *
 * @param promise the earlier one
 * @param shared how many words both have
 * @param score what those weigh among all, 0 to 1
 */
record Alike(Promise promise, int shared, double score) {
  /** Below this a promise is neither meant nor a rival to one that is. */
  static final double LEAST = 0.15;

  /** Whether it is alike enough for some clue. */
  boolean couldSuffice() {
    return score >= 0.2;
  }

  /** Whether it is alike enough: the more exactly the source says where, the less is asked. */
  boolean suffices(Clue clue) {
    if (clue.isPrecise()) {
      return shared >= 2 ? score >= 0.2 : score >= 0.5;
    }
    if (clue.days() != null || clue.where() != Clue.Where.ANYWHERE) {
      return shared >= 2 && score >= 0.35;
    }
    return shared >= 3 ? score >= 0.4 : shared == 2 && score >= 0.6;
  }
}
