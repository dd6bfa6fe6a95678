package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.apache.lucene.search.IndexSearcher;

/** A search for briefs that looks after the spelling of its words. */
final class SpelledSearch {
  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final SearchRequest request;
  private final SpelledQuery spelled;
  private final Finds finds;

  SpelledSearch(IndexSearcher searcher, Ranking ranking, SearchRequest request) throws IOException {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.finds = new Finds(searcher);
    this.spelled = new SpelledQuery(searcher, ranking, AskedQuery.of(request), finds);
  }

  /** The search for what is meant, for those who do not want its first hits. */
  Search meant() throws IOException {
    return asking(spelled.meant());
  }

  /**
   * What is said of the spelling beside what was found.
   *
   * @param total how many were
   * @param required how many words each of them has
   */
  Spelling beside(long total, int required) throws IOException {
    return spelled.beside(total, required, this::asking);
  }

  SearchResponse answer() throws IOException {
    SearchResponse response = meant().answer();
    return response.spelled(beside(response.total(), response.required()));
  }

  private Search asking(Query query) {
    return new Search(searcher, request.asking(query, request.match()), ranking, finds);
  }
}
