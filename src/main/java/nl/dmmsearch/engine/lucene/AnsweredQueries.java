package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.TypedQuery;
import org.apache.lucene.search.IndexSearcher;

/** Tells whether a query finds something once it is completed. */
final class AnsweredQueries {
  private final IndexSearcher searcher;
  private final CompletionRequest request;
  private final Finds finds;
  private final Map<String, Boolean> before = new HashMap<>();

  AnsweredQueries(IndexSearcher searcher, CompletionRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.finds = new Finds(searcher);
  }

  /**
   * Whether it finds something with all its words, or the words before found nothing already.
   *
   * @param typed what stands before the completion
   */
  boolean leads(String typed, String completion) throws IOException {
    String query = typed + completion;
    return briefs(query) > 0 || (!typed.isBlank() && !isAnswered(typed));
  }

  private boolean isAnswered(String typed) throws IOException {
    Boolean known = before.get(typed);
    if (known == null) {
      known = briefs(typed) > 0;
      before.put(typed, known);
    }
    return known;
  }

  /** How many briefs have a name, or another name of the same; not just what is related to it. */
  long naming(String name) throws IOException {
    try {
      TypedQuery typed = request.reading(name);
      Query query = typed.understood();
      var named =
          new Query(
              query.words(),
              query.alternatives().stream().filter(a -> a.how() != How.RELATED).toList(),
              query.required(),
              query.excluded(),
              query.ignored(),
              query.notices());
      return total(SearchRequest.of(typed).asking(named, new Match.All()));
    } catch (QueryException e) {
      return 0;
    }
  }

  /** How many briefs have all words of a query. */
  long briefs(String query) throws IOException {
    try {
      return total(SearchRequest.of(request.reading(query)));
    } catch (QueryException e) {
      return 0;
    }
  }

  private long total(SearchRequest asked) throws IOException {
    SearchRequest allowed = asked.within(Filters.none(), request.clearance());
    return new Search(searcher, allowed, Ranking.USUAL, finds).total(new Match.All());
  }
}
