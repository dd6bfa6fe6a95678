package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Reach;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.search.TypedQuery;

/** Finds what was promised and argued around a meeting, for one reader. */
public final class MeetingStatements {
  /** So many show what was said of something at a meeting. */
  public static final int LEADING = 3;

  private final BriefSearcher searcher;
  private final AccessLabel clearance;

  /**
   * The statements that {@code searcher} finds.
   *
   * @param clearance what the reader may see
   */
  public MeetingStatements(BriefSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
  }

  /**
   * The statements in briefs about a meeting that best answer a search, at most {@value #LEADING}:
   * those that say it themselves, since they are quoted without their heading.
   *
   * @param asked with the words as they were searched
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public List<StatementHit> leading(SearchRequest asked, KnownMeeting meeting) {
    Map<StatementFacet, Set<String>> facets = new EnumMap<>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.values()) {
      facet
          .facet()
          .map(asked.filters().facets()::get)
          .ifPresent(values -> facets.put(facet, values));
    }
    var filters =
        new StatementFilters(
            facets,
            StatementFilters.none().deadline(),
            asked.filters().meeting(),
            asked.filters().letter());
    StatementSort sort =
        asked.query().ranksNothing() ? StatementSort.DEADLINE : StatementSort.RELEVANCE;
    var request =
        new StatementRequest(
            TypedQuery.literal(asked.query()),
            asked.query(),
            Reach.SENTENCE,
            asked.match(),
            filters.with(StatementFacet.MEETING, Set.copyOf(meeting.ids())),
            sort,
            StatementParameters.today(),
            new Page(1, LEADING),
            false,
            clearance);
    return searcher.statements(request).hits();
  }

  /** All those that briefs make whose main meeting it is, in the order of the briefs. */
  List<StatementHit> of(KnownMeeting meeting, List<Hit> briefs) {
    var roles = new MeetingBriefs(meeting);
    List<BriefId> order =
        briefs.stream().map(Hit::brief).filter(roles::isAbout).map(b -> b.id()).toList();
    return all(meeting).stream()
        .filter(hit -> order.contains(hit.brief().id()))
        .sorted(Comparator.comparingInt(hit -> order.indexOf(hit.brief().id())))
        .toList();
  }

  private List<StatementHit> all(KnownMeeting meeting) {
    StatementRequest request =
        new StatementRequest(
            TypedQuery.literal(Query.everything()),
            Query.everything(),
            new Match.Auto(),
            StatementFilters.none().with(StatementFacet.MEETING, Set.copyOf(meeting.ids())),
            StatementSort.OLDEST_MEETING,
            StatementParameters.today(),
            Page.first(),
            false,
            clearance);
    var found = new ArrayList<StatementHit>();
    for (int page = 1; page * Page.LARGEST <= Page.DEEPEST; page++) {
      List<StatementHit> hits =
          searcher.statements(request.on(new Page(page, Page.LARGEST))).hits();
      found.addAll(hits);
      if (hits.size() < Page.LARGEST) {
        break;
      }
    }
    return found;
  }
}
