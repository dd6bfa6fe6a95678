package nl.dmmsearch.engine.lucene;

import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;

/**
 * What is looked for, and which of the things that are asked it answers.
 *
 * @param clause a word, a phrase or a beginning
 * @param places of what it answers
 * @param fit how near what it finds is to that
 */
record Placed(Clause clause, AskedPlaces places, Fit fit) {

  /** What answers some of a list of words. */
  static Placed of(Alternative answer, List<Placed> words) {
    AskedPlaces first = words.get(answer.from()).places();
    return new Placed(
        answer.clause(), first.through(words.get(answer.to() - 1).places()), Fit.of(answer.how()));
  }
}
