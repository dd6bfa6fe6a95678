package nl.dmmsearch.engine.lucene;

/**
 * What something in a text answers.
 *
 * @param words of the query
 * @param fit how near it is to them
 */
record Answered(AskedPlaces words, Fit fit) {
  /** The same by a part of a compound. */
  Answered byPart() {
    return new Answered(words, fit.atMost(Fit.PART));
  }
}
