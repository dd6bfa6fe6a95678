package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.search.StatementState;
import nl.dmmsearch.search.TypedQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** One question about statements, answered from one state of the index. */
final class StatementSearch {
  private final IndexSearcher briefs;
  private final IndexSearcher said;
  private final StatementRequest request;
  private final Ranking ranking;
  private @Nullable Query state;

  StatementSearch(IndexSearcher briefs, StatementRequest request, Ranking ranking)
      throws IOException {
    this.briefs = briefs;
    this.said = said(briefs);
    this.request = request;
    this.ranking = ranking.of(Sought.within(request.reach()));
  }

  /** The statements of an index, where those of briefs were. */
  static IndexSearcher said(IndexSearcher briefs) throws IOException {
    var said = new IndexSearcher(new SaidReader((DirectoryReader) briefs.getIndexReader()));
    said.setQueryCache(null);
    said.setSimilarity(Ranking.SIMILARITY);
    return said;
  }

  /** The search with all its filters. */
  Search search() throws IOException {
    return narrowed(null);
  }

  StatementResponse answer() throws IOException {
    Search search = search();
    int required = search.required();
    Query query = search.answering(required);
    Page page = request.page();
    int all = Math.max(1, said.getIndexReader().maxDoc());
    int wanted = Math.clamp((long) page.offset() + page.size(), 1, all);
    Object[] collected =
        said.search(
            query,
            new MultiCollectorManager(
                new TopFieldCollectorManager(
                    StatementOrders.of(request), wanted, Integer.MAX_VALUE),
                new FacetsCollectorManager()));
    TopFieldDocs top = (TopFieldDocs) collected[0];
    return new StatementResponse(
        top.totalHits.value(),
        required,
        hits(page(query, top)),
        facets(required, (FacetsCollector) collected[1]),
        Spelling.right());
  }

  /** The first hits and nothing else. */
  List<StatementHit> first(int most) throws IOException {
    Search search = search();
    Query query = search.answering(search.required());
    TopFieldDocs top =
        said.search(
            query,
            new TopFieldCollectorManager(StatementOrders.of(request), most, Integer.MAX_VALUE));
    score(top.scoreDocs, query, top);
    return hits(top.scoreDocs);
  }

  /**
   * The page that was asked for, of each meeting by its id. As many of the words are asked for at
   * each as enough statements there have; all of them have the words that are asked for at first.
   */
  Map<String, List<StatementHit>> leading(List<KnownMeeting> meetings) throws IOException {
    Search search = narrowed(StatementFacet.MEETING);
    Map<String, ScoreDoc[]> pages = new LinkedHashMap<>();
    List<KnownMeeting> left = meetings;
    for (int required = search.required(); !left.isEmpty(); required--) {
      Query query = search.answering(required);
      var found = FoundAtMeetings.of(said, query, !request.query().ranksNothing());
      boolean loosens = required > 1 && request.match() instanceof Match.Auto;
      var wanting = new ArrayList<KnownMeeting>();
      for (KnownMeeting meeting : left) {
        if (loosens && found.count(meeting) < Match.ENOUGH) {
          wanting.add(meeting);
        } else {
          pages.put(meeting.id(), page(query, found.first(meeting, request)));
        }
      }
      left = wanting;
    }
    return hits(pages);
  }

  /** Read all at once: what is marked in them is looked up together. */
  private Map<String, List<StatementHit>> hits(Map<String, ScoreDoc[]> pages) throws IOException {
    List<StatementHit> all =
        hits(pages.values().stream().flatMap(Arrays::stream).toArray(ScoreDoc[]::new));
    Map<String, List<StatementHit>> hits = new HashMap<>();
    int from = 0;
    for (Map.Entry<String, ScoreDoc[]> page : pages.entrySet()) {
      int to = from + page.getValue().length;
      hits.put(page.getKey(), List.copyOf(all.subList(from, to)));
      from = to;
    }
    return hits;
  }

  private ScoreDoc[] page(Query query, TopFieldDocs top) throws IOException {
    int from = Math.min(request.page().offset(), top.scoreDocs.length);
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    score(page, query, top);
    return page;
  }

  private void score(ScoreDoc[] page, Query query, TopFieldDocs top) throws IOException {
    if (!request.query().ranksNothing()) {
      Orders.score(page, top, said, query);
    }
  }

  private List<StatementHit> hits(ScoreDoc[] page) throws IOException {
    return new StatementHits(briefs, said).read(page, request.query());
  }

  private Map<StatementFacet, List<FacetCount>> facets(int required, FacetsCollector matching)
      throws IOException {
    Map<String, List<FacetCount>> all = FacetCounter.count(Schema.COUNTED_OF_STATEMENTS, matching);
    var counts = new EnumMap<StatementFacet, List<FacetCount>>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.allCounted()) {
      boolean isFiltered = request.filters().facets().containsKey(facet);
      counts.put(facet, (isFiltered ? without(facet, required) : all).get(Schema.shown(facet)));
    }
    return counts;
  }

  /** The counts among what is found without the filter on a facet. */
  private Map<String, List<FacetCount>> without(StatementFacet facet, int required)
      throws IOException {
    Query query = narrowed(facet).matching(required);
    return FacetCounter.count(
        Schema.COUNTED_OF_STATEMENTS, said.search(query, new FacetsCollectorManager()));
  }

  /** The search with its filters, but for the one on {@code unfiltered} where that is given. */
  private Search narrowed(@Nullable StatementFacet unfiltered) throws IOException {
    StatementFilters filters = request.filters();
    var search = new Search(said, asBriefs(filters), ranking, new Finds(said));
    filters
        .facets()
        .forEach((facet, values) -> {
          if (facet != unfiltered) {
            search.narrow(FilterTranslator.anyOf(Schema.compared(facet), facet.meant(values)));
          }
        });
    if (!filters.deadline().isOpen()) {
      search.narrow(FilterTranslator.deadline(filters.deadline()));
    }
    if (!filters.states().isEmpty()) {
      search.narrow(state(filters.states()));
    }
    return search;
  }

  /** Looked up once, as every facet counted apart asks the same. */
  private Query state(Set<StatementState> states) throws IOException {
    if (state == null) {
      state = KeptPromises.query(states, said, request.clearance());
    }
    return state;
  }

  private SearchRequest asBriefs(StatementFilters filters) {
    return new SearchRequest(
        TypedQuery.literal(request.query()),
        request.query(),
        request.match(),
        new Filters(Map.of(), filters.meeting(), filters.letter()),
        request.sort() == StatementSort.RELEVANCE ? Sort.RELEVANCE : Sort.NEWEST_MEETING,
        request.page(),
        false,
        false,
        request.clearance());
  }
}
