package nl.dmmsearch.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;

/** The half of an engine that searches. Safe for use by several threads. */
public interface BriefSearcher extends AutoCloseable {
  /**
   * Answers a question, from one state of the index.
   *
   * @throws EngineException if the engine cannot read
   */
  SearchResponse search(SearchRequest request);

  /**
   * Stands for the state of the index that is searched now: another object once it has changed, for
   * those who remember what they were answered.
   *
   * @throws EngineException if the engine cannot read
   */
  Object state();

  /**
   * The first hits of a search and nothing beside them, for those who need no counts and no
   * remarks. Its page counts for nothing.
   *
   * @param most how many at most, from 1 to {@link Page#DEEPEST}
   * @throws EngineException if the engine cannot read
   */
  default List<Hit> first(SearchRequest request, int most) {
    return paged(page -> search(request.on(page)).hits(), most);
  }

  /**
   * Every brief that answers a question, by id, in the order of its hits; its page counts for
   * nothing.
   *
   * @throws EngineException if the engine cannot read
   */
  List<BriefId> all(SearchRequest request);

  /**
   * One brief, whole; empty where there is none that {@code clearance} allows.
   *
   * @throws EngineException if the engine cannot read
   */
  Optional<Brief> brief(BriefId id, AccessLabel clearance);

  /**
   * Briefs about the same things as one of them, the most alike first: without that brief and its
   * copies, and without snippets.
   *
   * @param brief that {@code clearance} allows
   * @param most how many at most, from 1
   * @throws EngineException if the engine cannot read
   */
  List<Hit> similar(Brief brief, int most, AccessLabel clearance);

  /**
   * Answers a question about statements, from one state of the index. The statements of a copy are
   * those of the brief that stands for it, and found there.
   *
   * @throws EngineException if the engine cannot read
   */
  StatementResponse statements(StatementRequest request);

  /**
   * The first statements that answer a question and nothing beside them. Its page counts for
   * nothing.
   *
   * @param most how many at most, from 1 to {@link Page#DEEPEST}
   * @throws EngineException if the engine cannot read
   */
  default List<StatementHit> first(StatementRequest request, int most) {
    return paged(page -> statements(request.on(page)).hits(), most);
  }

  /**
   * Answers a question about statements for each of several meetings, as if it had been asked of
   * each alone; a filter on meetings counts for nothing.
   *
   * @param meetings that the engine has told of
   * @return by the id of the meeting, the page that was asked for
   * @throws EngineException if the engine cannot read
   */
  default Map<String, List<StatementHit>> leading(
      StatementRequest request, List<KnownMeeting> meetings) {
    Map<String, List<StatementHit>> leading = new HashMap<>();
    for (KnownMeeting meeting : meetings) {
      var at = request.filters().with(StatementFacet.MEETING, Set.copyOf(meeting.ids()));
      leading.put(meeting.id(), statements(request.with(at)).hits());
    }
    return leading;
  }

  /**
   * The meetings that briefs are about, the oldest first. The filters that say which meeting hold
   * for the meetings, and all of them for the briefs that are counted. Whether two names mean one
   * meeting is judged by all briefs that {@code clearance} allows.
   *
   * @throws EngineException if the engine cannot read
   */
  List<KnownMeeting> meetings(Filters filters, AccessLabel clearance);

  /**
   * How many of the briefs that answer a search are about each meeting, from one state of the
   * index. Order, page and explanation of the search count for nothing.
   *
   * @throws EngineException if the engine cannot read
   */
  Timeline timeline(SearchRequest request);

  /**
   * How a query may go on, with what the briefs have that the asker may see: the most useful first,
   * at most {@link CompletionRequest#MOST}.
   *
   * @throws EngineException if the engine cannot read
   */
  List<Completion> complete(CompletionRequest request);

  /**
   * What the engine is and how many briefs and statements {@code clearance} allows.
   *
   * @throws EngineException if the engine cannot read
   */
  Health health(AccessLabel clearance);

  /**
   * Makes answers that begin after this see all that was committed before it.
   *
   * @throws EngineException if the engine cannot read
   */
  void refresh();

  @Override
  void close();

  private static <T> List<T> paged(Function<Page, List<T>> read, int most) {
    var found = new ArrayList<T>();
    for (int page = 1; found.size() < most && page * Page.LARGEST <= Page.DEEPEST; page++) {
      List<T> hits = read.apply(new Page(page, Page.LARGEST));
      found.addAll(hits);
      if (hits.size() < Page.LARGEST) {
        break;
      }
    }
    return found.subList(0, Math.min(most, found.size()));
  }
}
