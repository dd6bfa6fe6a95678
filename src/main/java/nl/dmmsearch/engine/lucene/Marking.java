package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/**
 * Something that is marked in texts.
 *
 * @param query finds it
 * @param answers what it answers
 */
record Marking(Query query, Answered answers) {
  Marking(Query query, AskedPlaces words, Fit fit) {
    this(query, new Answered(words, fit));
  }

  /** Each of several queries is asked by itself. */
  static List<Marking> each(List<Query> queries) {
    return IntStream.range(0, queries.size())
        .mapToObj(i -> new Marking(queries.get(i), new AskedPlaces(i, i + 1), Fit.FORM))
        .toList();
  }
}
