package nl.dmmsearch.search;

import java.util.HashSet;
import java.util.List;

/**
 * Words of a long query that stand there again between the same words. They ask nothing new, while
 * each would be gone through again for whatever it may mean.
 */
final class Repetitions {
  /** A question that repeats itself is shorter than this, and costs little. */
  private static final int LONG = 16;

  /** How many words to each side are the same: few names are longer. */
  private static final int BESIDE = 3;

  private Repetitions() {}

  /** The query with such words where they stand first. */
  static Query once(Query query) {
    List<Clause> words = query.words();
    if (words.size() <= LONG) {
      return query;
    }
    var seen = new HashSet<List<Clause>>();
    var again = new HashSet<Integer>();
    for (int place = 0; place < words.size(); place++) {
      int from = Math.max(0, place - BESIDE);
      int to = Math.min(words.size(), place + BESIDE + 1);
      if (!seen.add(words.subList(from, to))) {
        again.add(place);
      }
    }
    return query.without(again);
  }
}
