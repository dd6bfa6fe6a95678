package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.apache.lucene.search.IndexSearcher;

/**
 * A search that looks after the spelling of its words. A query with words that no brief answers is
 * read again as it was meant; where few briefs have a word and many have one that is nearly the
 * same, that is remarked on.
 */
final class SpelledSearch {
  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final SearchRequest request;
  private final LearnedNames learned;
  private final ShortenedWords shortened;

  SpelledSearch(IndexSearcher searcher, Ranking ranking, SearchRequest request) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.shortened = new ShortenedWords(PresentTerms.known(searcher.getIndexReader()));
    this.learned = new LearnedNames(searcher, FilterTranslator.found(request.clearance()));
  }

  /**
   * What a query that is spelt otherwise means.
   *
   * @param search for that
   * @param applied how it was spelt otherwise, without suggestions
   */
  record Meant(Search search, Spelling applied) {}

  /** The search for what is meant, for those who do not want its first hits. */
  Meant meant() throws IOException {
    Spelling found = found();
    Query query = respelled(found.applied());
    return new Meant(asking(query), new Spelling(found.applied(), List.of()));
  }

  private Spelling found() throws IOException {
    boolean corrects = request.corrects() && ranking.weight(How.CORRECTION) > 0;
    return new Misspellings(searcher, request, this::known).found(corrects);
  }

  SearchResponse answer() throws IOException {
    Spelling found = found();
    Query query = respelled(found.applied());
    Search search = asking(query);
    SearchResponse response = search.answer();
    boolean more = !found.suggested().isEmpty() && findMore(search, found);
    return response.spelled(new Spelling(found.applied(), more ? found.suggested() : List.of()));
  }

  /** The query with other spellings, as if it had been typed so. */
  private Query respelled(List<Correction> corrections) {
    return known(corrections.isEmpty() ? request.query() : request.typed().respelled(corrections));
  }

  private Query known(Query query) {
    Query whole = shortened.completed(query);
    return whole.with(learned.alternatives(whole));
  }

  /** Whether the suggested words find more: all words together, or as many as were asked. */
  private boolean findMore(Search before, Spelling found) throws IOException {
    var all = new ArrayList<>(found.applied());
    all.addAll(found.suggested());
    Search after = asking(respelled(all));
    for (Match match : List.of(new Match.All(), request.match())) {
      if (after.total(match) > before.total(match)) {
        return true;
      }
    }
    return false;
  }

  private Search asking(Query query) {
    return new Search(searcher, request.asking(query, request.match()), ranking);
  }
}
