package nl.dmmsearch.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.KnownMeetings;
import nl.dmmsearch.search.Naming;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Version;

/** The half that searches. */
final class LuceneSearcher implements BriefSearcher {
  static {
    // Each word is looked up in several fields, as are the words that it makes with its neighbours,
    // so that the longest query that is read passes the 1024 clauses that Lucene allows by itself.
    IndexSearcher.setMaxClauseCount(1_000_000);
  }

  private final Searchers searchers;
  private final Failures failures;
  private final Closeable beneath;
  private final Ranking ranking;
  private final MeetingsMemo memo = new MeetingsMemo();

  /**
   * @param beneath closed with this searcher
   */
  LuceneSearcher(Searchers searchers, Failures failures, Closeable beneath) {
    this(searchers, failures, beneath, Ranking.USUAL);
  }

  private LuceneSearcher(
      Searchers searchers, Failures failures, Closeable beneath, Ranking ranking) {
    this.ranking = ranking;
    this.searchers = searchers;
    this.failures = failures;
    this.beneath = beneath;
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    return with(searcher -> spelled(searcher, request).answer());
  }

  @Override
  public Object state() {
    return with(searcher -> searcher.getIndexReader().getReaderCacheHelper().getKey());
  }

  @Override
  public List<Hit> first(SearchRequest request, int most) {
    return with(searcher -> spelled(searcher, request).meant().first(most));
  }

  @Override
  public List<BriefId> all(SearchRequest request) {
    return with(searcher -> {
      Search search = spelled(searcher, request).meant();
      return new StoredBriefs(searcher.getIndexReader()).ids(search.all());
    });
  }

  private SpelledSearch spelled(IndexSearcher searcher, SearchRequest request) throws IOException {
    return new SpelledSearch(searcher, ranking, named(searcher, request));
  }

  /** The request with every name of the meetings that it asks for. */
  private SearchRequest named(IndexSearcher searcher, SearchRequest request) throws IOException {
    if (!request.filters().facets().containsKey(Facet.MEETING)) {
      return request;
    }
    KnownMeetings known = memo.known(searcher, request.clearance());
    return request.within(known.widened(request.filters()), request.clearance());
  }

  private StatementRequest named(IndexSearcher searcher, StatementRequest request)
      throws IOException {
    return request.filters().facets().containsKey(StatementFacet.MEETING)
        ? request.with(memo.known(searcher, request.clearance()).widened(request.filters()))
        : request;
  }

  @Override
  public List<KnownMeeting> meetings(Filters filters, AccessLabel clearance) {
    return with(searcher ->
        filters.equals(Filters.none())
            ? memo.all(searcher, clearance, () -> meetings(searcher, filters, clearance))
            : meetings(searcher, filters, clearance));
  }

  private List<KnownMeeting> meetings(
      IndexSearcher searcher, Filters filters, AccessLabel clearance) throws IOException {
    SearchRequest every = SearchRequest.of(nl.dmmsearch.search.Query.everything());
    SearchRequest asked = named(searcher, every.within(filters, clearance));
    var search = new Search(searcher, asked, ranking, new Finds(searcher));
    Query found = search.matching(search.required());
    return memo.known(searcher, clearance).about(new Namings(searcher).of(found), filters);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    return with(searcher -> {
      SpelledSearch spelled = spelled(searcher, request);
      Search search = spelled.meant();
      int required = search.required();
      Query found = search.matching(required);
      int total = searcher.count(found);
      var namings = new Namings(searcher);
      KnownMeetings known = memo.known(searcher, request.clearance());
      Map<Naming, Integer> briefs = namings.of(found);
      return new Timeline(
          total,
          required,
          spelled.beside(total, required),
          total - known.placed(briefs, request.filters()),
          known.points(briefs, request.filters()));
    });
  }

  @Override
  public StatementResponse statements(StatementRequest request) {
    return with(searcher -> {
      StatementRequest named = named(searcher, request);
      SpelledQuery spelled = spelled(searcher, named);
      SpelledQuery.Asking asking =
          query -> new StatementSearch(searcher, named.asking(query), ranking).search();
      StatementResponse response =
          new StatementSearch(searcher, named.asking(spelled.meant()), ranking).answer();
      return response.spelled(spelled.beside(response.total(), response.required(), asking));
    });
  }

  @Override
  public List<StatementHit> first(StatementRequest request, int most) {
    return with(searcher -> meant(searcher, named(searcher, request)).first(most));
  }

  @Override
  public Map<String, List<StatementHit>> leading(
      StatementRequest request, List<KnownMeeting> meetings) {
    return with(searcher -> meant(searcher, request).leading(meetings));
  }

  private StatementSearch meant(IndexSearcher searcher, StatementRequest request)
      throws IOException {
    return new StatementSearch(
        searcher, request.asking(spelled(searcher, request).meant()), ranking);
  }

  private SpelledQuery spelled(IndexSearcher searcher, StatementRequest request)
      throws IOException {
    return new SpelledQuery(searcher, ranking, AskedQuery.of(request), new Finds(searcher));
  }

  @Override
  public Optional<Brief> brief(BriefId id, AccessLabel clearance) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.ID, id.value())), Occur.FILTER)
            .add(FilterTranslator.clearance(clearance), Occur.FILTER)
            .build();
    return with(searcher -> {
      TopDocs found = searcher.search(query, 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(StoredBriefs.of(searcher).brief(found.scoreDocs[0].doc));
    });
  }

  @Override
  public List<Hit> similar(Brief brief, int most, AccessLabel clearance) {
    return with(searcher -> new SimilarBriefs(searcher, clearance).to(brief, most));
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return with(searcher -> new Completions(searcher, request).all());
  }

  @Override
  public Health health(AccessLabel clearance) {
    return with(searcher -> {
      int served = searcher.count(FilterTranslator.clearance(clearance));
      int found = searcher.count(FilterTranslator.found(clearance));
      int statements = StatementSearch.said(searcher).count(FilterTranslator.found(clearance));
      return new Health(
          "lucene " + Version.LATEST, Analysis.VERSION, found, served - found, statements);
    });
  }

  /** The same index, searched with weights of one's own; closed with this searcher. */
  LuceneSearcher with(Ranking other) {
    return new LuceneSearcher(searchers, failures, beneath, other);
  }

  @Override
  public void refresh() {
    failures.during(searchers::refresh);
  }

  @Override
  public void close() {
    failures.during(() -> {
      searchers.close();
      beneath.close();
    });
  }

  private <T> T with(Reading<T> reading) {
    return failures.during(() -> {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }
}
