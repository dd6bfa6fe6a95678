package nl.dmmsearch.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * What the queries of one request find, each run once: the same word is looked up to see whether it
 * is spelt right, to count who has how many of the words, and to weigh that it is there.
 */
final class Finds {
  private final Map<Query, FoundOnce> finds = new HashMap<>();

  /** Finds what a query finds. */
  Query once(Query query) {
    return query instanceof FoundOnce ? query : finds.computeIfAbsent(query, FoundOnce::new);
  }

  /** Finds what any of these find. */
  Query any(List<Query> queries) {
    return once(ClauseTranslator.any(queries.stream().distinct().toList()));
  }
}
