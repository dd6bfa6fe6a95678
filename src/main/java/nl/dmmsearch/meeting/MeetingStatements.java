package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Voice;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Filters;
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
import nl.dmmsearch.search.Timeline;
import nl.dmmsearch.search.TypedQuery;

/** Finds what was promised and argued around a meeting, for one reader. */
public final class MeetingStatements {
  /** So many show what was said of something at a meeting. */
  public static final int LEADING = 3;

  /** So many documents on a meeting say the same: the letter, its note, an answer. */
  private static final int MOST_ALIKE = 3;

  private static final Pattern SPACE_AND_MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
   * What best answers a search at each meeting where something came up, at most {@value #LEADING}
   * statements of the briefs about it: those that say it themselves, since they are quoted without
   * their heading; where none does, those about it; where none is, those that have most of its
   * words, more than half. That a letter has all words is no reason that one sentence has. What a
   * letter and the note to it both say has one place, and is quoted from the letter.
   *
   * @param asked with the words as they were searched
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Function<KnownMeeting, List<StatementHit>> leading(
      SearchRequest asked, Timeline timeline) {
    List<KnownMeeting> meetings =
        timeline.points().stream()
            .filter(point -> point.hits() > 0)
            .map(Timeline.Point::meeting)
            .toList();
    Map<String, List<StatementHit>> leading = new HashMap<>();
    List<KnownMeeting> left = meetings;
    for (StatementRequest request : everLooser(asked)) {
      if (!left.isEmpty()) {
        searcher.leading(request, left).forEach((id, hits) -> leading.put(id, different(hits)));
        left =
            left.stream().filter(m -> leading.getOrDefault(m.id(), List.of()).isEmpty()).toList();
      }
    }
    return meeting -> leading.getOrDefault(meeting.id(), List.of());
  }

  private static List<StatementHit> different(List<StatementHit> hits) {
    Map<String, StatementHit> bySentence = new LinkedHashMap<>();
    for (StatementHit hit : hits) {
      String words = SPACE_AND_MARKS.matcher(hit.statement().text()).replaceAll(" ").strip();
      bySentence.merge(
          words.toLowerCase(Locale.ROOT),
          hit,
          (first, next) -> first.statement().voice() == Voice.ADVIES ? next : first);
    }
    return bySentence.values().stream().limit(LEADING).toList();
  }

  private List<StatementRequest> everLooser(SearchRequest asked) {
    var requests = new ArrayList<StatementRequest>();
    requests.add(leading(asked, Reach.SENTENCE, asked.match()));
    if (!asked.query().ranksNothing()) {
      requests.add(leading(asked, Reach.MATTER, asked.match()));
      int words = asked.query().differentWords();
      int overHalf = words / 2 + 1;
      if (overHalf < words) {
        requests.add(leading(asked, Reach.MATTER, new Match.AtLeast(overHalf)));
      }
    }
    return requests;
  }

  private StatementRequest leading(SearchRequest asked, Reach reach, Match match) {
    StatementSort sort =
        asked.query().ranksNothing() ? StatementSort.DEADLINE : StatementSort.RELEVANCE;
    return new StatementRequest(
        TypedQuery.literal(asked.query()),
        asked.query(),
        reach,
        match,
        filters(asked.filters()),
        sort,
        StatementParameters.today(),
        new Page(1, LEADING * MOST_ALIKE),
        false,
        clearance);
  }

  /** Those that statements have, too. */
  private static StatementFilters filters(Filters asked) {
    Map<StatementFacet, Set<String>> facets = new EnumMap<>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.values()) {
      facet.facet().map(asked.facets()::get).ifPresent(values -> facets.put(facet, values));
    }
    return new StatementFilters(
        facets, StatementFilters.none().deadline(), asked.meeting(), asked.letter());
  }

  /** All those that briefs make whose main meeting it is, in the order of the briefs. */
  List<StatementHit> of(KnownMeeting meeting, List<Hit> briefs) {
    var roles = new MeetingBriefs(meeting);
    Map<BriefId, Integer> order = new HashMap<>();
    briefs.stream()
        .map(Hit::brief)
        .filter(roles::isAbout)
        .forEach(brief -> order.put(brief.id(), order.size()));
    return all(meeting).stream()
        .filter(hit -> order.containsKey(hit.brief().id()))
        .sorted(Comparator.comparing(hit -> order.get(hit.brief().id())))
        .toList();
  }

  private List<StatementHit> all(KnownMeeting meeting) {
    return searcher.first(
        new StatementRequest(
            TypedQuery.literal(Query.everything()),
            Query.everything(),
            new Match.Auto(),
            StatementFilters.none().with(StatementFacet.MEETING, Set.copyOf(meeting.ids())),
            StatementSort.OLDEST_MEETING,
            StatementParameters.today(),
            Page.first(),
            false,
            clearance),
        Page.DEEPEST);
  }
}
