package nl.dmmsearch.engine.lucene;

/**
 * Which of the things that are asked something answers, by their places in the query: a name of
 * several words answers all of them.
 *
 * @param from the first, counted from 0
 * @param to behind the last
 */
record AskedPlaces(int from, int to) {
  /** Checks that there is one. */
  AskedPlaces {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("nothing asked from " + from + " to " + to);
    }
  }

  /** All from this to another, whichever comes first. */
  AskedPlaces through(AskedPlaces other) {
    return new AskedPlaces(Math.min(from, other.from), Math.max(to, other.to));
  }

  int size() {
    return to - from;
  }
}
