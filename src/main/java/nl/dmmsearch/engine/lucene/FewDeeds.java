package nl.dmmsearch.engine.lucene;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * The compounds of one query whose verbs are looked for as well. What is around those is read, so
 * that there are few of them; who types more finds the others by their nouns.
 */
final class FewDeeds {
  private static final int MOST = 3;

  private final Set<String> halves = new HashSet<>();

  /**
   * The query for a compound in a field, and beside what it finds the verb where there is one.
   *
   * @param both the halves with a space between
   */
  Query beside(Query query, String field, String both) {
    if (halves.size() < MOST) {
      halves.add(both);
    }
    return halves.contains(both) ? DoneTo.beside(query, field, both) : query;
  }
}
