package nl.dmmsearch.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.TypedQuery;
import org.jspecify.annotations.Nullable;

/** Finds the briefs that are to be compared, and compares them. */
public final class Comparer {
  private final BriefSearcher searcher;

  /** Compares what {@code searcher} finds. */
  public Comparer(BriefSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The briefs with this id: one, or those of the meeting with this id, in the order in which they
   * were written; none where there is no such brief or meeting for {@code clearance}.
   *
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public List<Brief> find(String id, AccessLabel clearance) {
    Optional<Brief> brief = briefId(id).flatMap(known -> searcher.brief(known, clearance));
    return brief.isPresent() ? List.of(brief.get()) : ofMeeting(id, clearance);
  }

  /**
   * What a parameter asks for: the brief or the meeting with this id, or else the one brief with
   * this reference or Kamerstuk number; none where there is no such.
   *
   * @throws ParametersException if several briefs have the number
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public List<Brief> find(String parameter, String wanted, AccessLabel clearance)
      throws ParametersException {
    List<Brief> byId = find(wanted, clearance);
    List<Brief> found = byId.isEmpty() ? new Numbered(searcher, clearance).find(wanted) : byId;
    if (byId.isEmpty() && found.size() > 1) {
      String ids = found.stream().map(b -> b.id().value()).collect(Collectors.joining(", "));
      String detail =
          "Meer brieven hebben het nummer «%s»: %s. Geef een van deze ids.".formatted(wanted, ids);
      throw new ParametersException(List.of(new Fault(parameter, detail, null)));
    }
    return found;
  }

  /**
   * The brief to compare one with, unless something else is asked: of the same type, on the meeting
   * of the same kind before; null where there is none.
   *
   * @param brief that {@code clearance} allows
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public @Nullable BriefId before(Brief brief, AccessLabel clearance) {
    Meeting meeting = brief.summary().meeting();
    if (meeting == null || meeting.dates() == null) {
      return null;
    }
    var earlier = new DateBounds(null, meeting.dates().start().minusDays(1));
    var alike =
        Map.of(
            Facet.DOCUMENT_TYPE, Set.of(brief.header().type().value()),
            Facet.MEETING_KIND, Set.of(meeting.kind().value()));
    return searcher
        .search(everything(new Filters(alike, earlier, DateBounds.open()), clearance))
        .hits()
        .stream()
        .map(hit -> hit.brief().id())
        .findFirst()
        .orElse(null);
  }

  private List<Brief> ofMeeting(String id, AccessLabel clearance) {
    var filters =
        new Filters(Map.of(Facet.MEETING, Set.of(id)), DateBounds.open(), DateBounds.open());
    return searcher.search(everything(filters, clearance)).hits().stream()
        .filter(hit -> isMain(hit.brief().meeting(), id))
        .flatMap(hit -> searcher.brief(hit.brief().id(), clearance).stream())
        .sorted(
            Comparator.comparing(
                (Brief brief) -> brief.header().letterDate(),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static boolean isMain(@Nullable Meeting meeting, String id) {
    return meeting != null && id.equalsIgnoreCase(meeting.id());
  }

  private static SearchRequest everything(Filters filters, AccessLabel clearance) {
    return new SearchRequest(
        TypedQuery.literal(Query.everything()),
        Query.everything(),
        new Match.Auto(),
        filters,
        Sort.NEWEST_MEETING,
        new Page(1, Page.LARGEST),
        false,
        false,
        clearance);
  }

  private static Optional<BriefId> briefId(String text) {
    try {
      return Optional.of(new BriefId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
