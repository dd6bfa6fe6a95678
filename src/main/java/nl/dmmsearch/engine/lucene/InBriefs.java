package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.search.Query;

/** Tells what the words of a query find as they are. */
interface InBriefs {
  /** How many briefs answer the word at a place. */
  int count(Query query, int place) throws IOException;

  /** Whether a brief answers it. */
  default boolean has(Query query, int place) throws IOException {
    return count(query, place) > 0;
  }
}
