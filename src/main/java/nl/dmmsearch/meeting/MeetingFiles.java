package nl.dmmsearch.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs to a meeting, for one reader. */
public final class MeetingFiles {
  private final BriefSearcher searcher;
  private final Taxonomy taxonomy;
  private final AccessLabel clearance;

  /**
   * The files of what {@code searcher} finds.
   *
   * @param taxonomy names the topics
   * @param clearance what the reader may see
   */
  public MeetingFiles(BriefSearcher searcher, Taxonomy taxonomy, AccessLabel clearance) {
    this.searcher = searcher;
    this.taxonomy = taxonomy;
    this.clearance = clearance;
  }

  /**
   * The file of one meeting; empty where no brief that the reader may see is about it.
   *
   * @param id any that a brief gives the meeting, in whatever case
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Optional<MeetingFile> find(String id) {
    List<KnownMeeting> all = searcher.meetings(Filters.none(), clearance);
    return all.stream().filter(meeting -> meeting.isCalled(id)).findFirst().map(m -> file(m, all));
  }

  /**
   * The briefs about a meeting, in the order in which they come about; what only names it last.
   *
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public List<Hit> briefs(KnownMeeting meeting) {
    return named(meeting).stream().sorted(new MeetingBriefs(meeting).order()).toList();
  }

  private MeetingFile file(KnownMeeting meeting, List<KnownMeeting> all) {
    List<KnownMeeting> kind = all.stream().filter(m -> m.kind() == meeting.kind()).toList();
    int at = kind.indexOf(meeting);
    KnownMeeting previous = at > 0 ? kind.get(at - 1) : null;
    List<Hit> briefs = briefs(meeting);
    var roles = new MeetingBriefs(meeting);
    List<Brief> before = said(roles.at(Phase.BEFORE, briefs));
    List<Brief> after = said(roles.at(Phase.AFTER, briefs));
    return new MeetingFile(
        meeting,
        briefs,
        MeetingTopics.of(before, after, taxonomy),
        new MeetingStatements(searcher, clearance).of(meeting, briefs),
        !before.isEmpty(),
        !after.isEmpty(),
        previous,
        at + 1 < kind.size() ? kind.get(at + 1) : null,
        pairs(previous, meeting, briefs));
  }

  private List<Hit> named(KnownMeeting meeting) {
    var filters =
        new Filters(
            Map.of(Facet.MEETING, Set.copyOf(meeting.ids())), DateBounds.open(), DateBounds.open());
    return searcher.first(
        SearchRequest.of(Query.everything()).within(filters, clearance), Page.DEEPEST);
  }

  private List<Brief> said(List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> searcher.brief(hit.brief().id(), clearance).stream())
        .flatMap(brief -> GovernmentWords.in(brief).stream())
        .toList();
  }

  /** The first letter of each type that both meetings have. */
  private List<MeetingFile.Pair> pairs(
      @Nullable KnownMeeting previous, KnownMeeting meeting, List<Hit> briefs) {
    if (previous == null) {
      return List.of();
    }
    List<Hit> earlier = briefs(previous);
    return Arrays.stream(DocumentType.values())
        .flatMap(type ->
            first(type, previous, earlier)
                .flatMap(left ->
                    first(type, meeting, briefs)
                        .map(right -> new MeetingFile.Pair(type, left, right)))
                .stream())
        .toList();
  }

  private static Optional<BriefSummary> first(
      DocumentType type, KnownMeeting meeting, List<Hit> briefs) {
    Stream<BriefSummary> about =
        briefs.stream().map(Hit::brief).filter(new MeetingBriefs(meeting)::isAbout);
    return about.filter(brief -> brief.header().type() == type).findFirst();
  }
}
