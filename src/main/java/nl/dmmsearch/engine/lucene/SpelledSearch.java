package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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
  private final Misspellings misspellings;

  SpelledSearch(IndexSearcher searcher, Ranking ranking, SearchRequest request) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.shortened = new ShortenedWords(PresentTerms.known(searcher.getIndexReader()));
    this.learned = new LearnedNames(searcher, FilterTranslator.found(request.clearance()));
    this.misspellings = new Misspellings(searcher, request, this::known);
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
    return misspellings.found(corrects);
  }

  SearchResponse answer() throws IOException {
    Spelling found = found();
    SearchResponse response = asking(respelled(found.applied())).answer();
    return response.spelled(new Spelling(found.applied(), suggested(found, response)));
  }

  /** What finds more than was found; nothing takes the place of a name that did find something. */
  private List<Correction> suggested(Spelling found, SearchResponse response) throws IOException {
    List<Correction> suggested =
        found.suggested().stream()
            .filter(other -> response.total() == 0 || !misspellings.isNamed(other.typed()))
            .toList();
    return suggested.isEmpty() || !findMore(response, found.applied(), suggested)
        ? List.of()
        : suggested;
  }

  /** The query with other spellings, as if it had been typed so. */
  private Query respelled(List<Correction> corrections) {
    return known(corrections.isEmpty() ? request.query() : request.typed().respelled(corrections));
  }

  private Query known(Query query) {
    Query whole = shortened.completed(query);
    return whole.with(learned.alternatives(whole));
  }

  /**
   * Whether other words find more briefs that have as many of them as were asked of those that were
   * typed; or enough that have more of them, so that less has to be left out.
   */
  private boolean findMore(
      SearchResponse before, List<Correction> applied, List<Correction> suggested)
      throws IOException {
    List<Correction> all = Stream.concat(applied.stream(), suggested.stream()).toList();
    Search after = asking(respelled(all));
    var asMany = new Match.AtLeast(Math.max(1, before.required()));
    return after.total(asMany) > before.total() || after.required() > before.required();
  }

  private Search asking(Query query) {
    return new Search(searcher, request.asking(query, request.match()), ranking);
  }
}
