package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.search.Query;

/** Tells what the words of a query find as they are. */
interface InBriefs {
  /** Whether a brief answers the word at a place. */
  boolean has(Query query, int place) throws IOException;
}
