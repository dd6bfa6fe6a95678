package nl.dmmsearch.engine.lucene;

import java.util.List;
import nl.dmmsearch.search.DateBounds;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/** What a query asks that costs more than a word does, so that a request may ask it once. */
interface Lookups {
  /** The query for all terms that begin like a term. */
  Query beginning(Term prefix);

  /** The query for what is of one of these times. */
  default Query during(List<DateBounds> ranges) {
    return FilterTranslator.during(ranges);
  }

  /** Whether any document may have a term; true where nothing is known of what is asked. */
  default boolean has(Term term) {
    return true;
  }

  /** How many documents have a term at most, as far as that is known. */
  default int having(Term term) {
    return has(term) ? 1 : 0;
  }
}
