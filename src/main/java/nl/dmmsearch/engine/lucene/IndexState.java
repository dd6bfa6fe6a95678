package nl.dmmsearch.engine.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches one state of the index, scoring as {@link Ranking} says, and holds what is remembered of
 * it as long as it is used.
 */
final class IndexState extends IndexSearcher {
  private final StoredBriefs briefs;

  IndexState(IndexReader reader) {
    super(reader);
    briefs = new StoredBriefs(reader);
    setSimilarity(Ranking.SIMILARITY);
  }

  StoredBriefs briefs() {
    return briefs;
  }
}
