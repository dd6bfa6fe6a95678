package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Words of a query that together are one: the parts of a date say nothing by themselves.
 *
 * @param from the first of the words in {@link Query#words}
 * @param to behind the last
 * @param word that they are
 * @param also what answers it too
 */
record OneWord(int from, int to, Clause word, List<Also> also) {

  /** What answers a word, and how. */
  record Also(Clause clause, How how) {}

  static Also also(Clause clause, How how) {
    return new Also(clause, how);
  }

  /**
   * The query with these as one word each.
   *
   * @param found in the order of the query, none across another
   */
  static Query in(Query query, List<OneWord> found) {
    Query read = query;
    // From the end, so that the places of those before stay what they are.
    for (OneWord one : found.reversed()) {
      read = one.in(read);
    }
    return read;
  }

  private Query in(Query query) {
    Set<Integer> rest = IntStream.range(from + 1, to).boxed().collect(Collectors.toSet());
    Query fewer = query.without(rest);
    var words = new ArrayList<>(fewer.words());
    words.set(from, word);
    return new Query(
            words,
            fewer.alternatives(),
            fewer.required(),
            fewer.excluded(),
            fewer.ignored(),
            fewer.notices())
        .with(
            also.stream().map(a -> new Alternative(from, from + 1, a.clause(), a.how())).toList());
  }
}
