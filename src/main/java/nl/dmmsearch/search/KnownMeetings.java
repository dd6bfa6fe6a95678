package nl.dmmsearch.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;

/**
 * The meetings that briefs name, each once: names of one kind whose days overlap mean one meeting,
 * as do days beside each other of which one is a single day, unless the places tell them apart.
 * Other meetings must share their place, too. Every engine counts by this.
 */
public final class KnownMeetings {
  private static final Comparator<KnownMeeting> OLDEST_FIRST =
      Comparator.comparing((KnownMeeting meeting) -> meeting.dates().start())
          .thenComparing(KnownMeeting::kind)
          .thenComparing(KnownMeeting::id);

  private final List<KnownMeeting> all;

  private KnownMeetings(List<KnownMeeting> all) {
    this.all = all;
  }

  /**
   * The meetings of all briefs that someone may see.
   *
   * @param briefs how many briefs say the same
   */
  public static KnownMeetings of(Map<Naming, Integer> briefs) {
    Map<String, MeetingNode> nodes = new TreeMap<>();
    briefs.forEach((naming, count) -> {
      for (Meeting meeting : naming.meetings()) {
        String id = String.valueOf(meeting.id());
        nodes.computeIfAbsent(id, i -> new MeetingNode(i, meeting.kind())).add(meeting, count);
      }
    });
    List<KnownMeeting> known = groups(nodes.values()).stream().map(KnownMeetings::one).toList();
    return new KnownMeetings(known.stream().sorted(OLDEST_FIRST).toList()).counting(briefs);
  }

  /** The meetings that the filters let through and that one of these briefs is about. */
  public List<KnownMeeting> about(Map<Naming, Integer> briefs, Filters filters) {
    return counting(briefs).all.stream()
        .filter(meeting -> meeting.total() > 0 && isLetThrough(meeting, filters))
        .toList();
  }

  /** How many of these briefs there are for each meeting that the filters let through. */
  public List<Timeline.Point> points(Map<Naming, Integer> briefs, Filters filters) {
    Map<String, Integer> hits = new HashMap<>();
    counting(briefs).all.forEach(meeting -> hits.put(meeting.id(), meeting.total()));
    return all.stream()
        .filter(meeting -> isLetThrough(meeting, filters))
        .map(meeting -> new Timeline.Point(meeting, hits.getOrDefault(meeting.id(), 0)))
        .toList();
  }

  /** How many of these briefs are about a meeting that the filters let through. */
  public long placed(Map<Naming, Integer> briefs, Filters filters) {
    Set<String> shown =
        all.stream()
            .filter(meeting -> isLetThrough(meeting, filters))
            .flatMap(meeting -> meeting.ids().stream())
            .collect(Collectors.toSet());
    return briefs.entrySet().stream()
        .filter(brief -> !Collections.disjoint(brief.getKey().ids(), shown))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The filters with every name of the meetings that they ask for. */
  public Filters widened(Filters filters) {
    Set<String> asked = filters.facets().get(Facet.MEETING);
    if (asked == null) {
      return filters;
    }
    Map<Facet, Set<String>> facets = new EnumMap<>(filters.facets());
    facets.put(Facet.MEETING, names(asked));
    return new Filters(facets, filters.meeting(), filters.letter());
  }

  /** The filters with every name of the meetings that they ask for. */
  public StatementFilters widened(StatementFilters filters) {
    Set<String> asked = filters.facets().get(StatementFacet.MEETING);
    return asked == null ? filters : filters.with(StatementFacet.MEETING, names(asked));
  }

  private Set<String> names(Set<String> asked) {
    Stream<String> others =
        all.stream()
            .filter(meeting -> asked.stream().anyMatch(meeting::isCalled))
            .flatMap(meeting -> meeting.ids().stream());
    return Stream.concat(asked.stream(), others).collect(Collectors.toUnmodifiableSet());
  }

  private KnownMeetings counting(Map<Naming, Integer> briefs) {
    Map<String, Map<DocumentType, Integer>> naming = new HashMap<>();
    Map<String, Map<DocumentType, Integer>> about = new HashMap<>();
    Map<String, KnownMeeting> byId = new HashMap<>();
    all.forEach(meeting -> meeting.ids().forEach(id -> byId.put(id, meeting)));
    briefs.forEach((brief, count) ->
        brief.ids().stream()
            .flatMap(id -> Stream.ofNullable(byId.get(id)))
            .distinct()
            .forEach(m -> {
              add(naming, m, brief.type(), count);
              if (brief.isAbout(m)) {
                add(about, m, brief.type(), count);
              }
            }));
    return new KnownMeetings(
        all.stream()
            .map(m ->
                m.counting(
                    naming.getOrDefault(m.id(), Map.of()), about.getOrDefault(m.id(), Map.of())))
            .toList());
  }

  private static void add(
      Map<String, Map<DocumentType, Integer>> counts,
      KnownMeeting meeting,
      DocumentType type,
      int count) {
    counts
        .computeIfAbsent(meeting.id(), i -> new EnumMap<>(DocumentType.class))
        .merge(type, count, Integer::sum);
  }

  /** Each node joins the groups that hold a name of the same meeting, which become one. */
  private static List<List<MeetingNode>> groups(Iterable<MeetingNode> nodes) {
    var groups = new ArrayList<List<MeetingNode>>();
    for (MeetingNode node : nodes) {
      List<List<MeetingNode>> same =
          groups.stream().filter(group -> group.stream().anyMatch(node::isSameAs)).toList();
      groups.removeAll(same);
      groups.add(Stream.concat(same.stream().flatMap(List::stream), Stream.of(node)).toList());
    }
    return groups;
  }

  private static KnownMeeting one(List<MeetingNode> names) {
    MeetingNode whole =
        names.stream()
            .max(
                Comparator.comparingInt((MeetingNode node) -> MeetingNode.days(node.dates()))
                    .thenComparingInt(MeetingNode::briefs)
                    .thenComparing(MeetingNode::id, Comparator.reverseOrder()))
            .orElseThrow();
    DateRange dates = MeetingNode.days(whole.dates()) > 1 ? whole.dates() : span(names);
    MeetingNode first =
        names.stream()
            .filter(n -> n.dates().start().equals(dates.start()))
            .findFirst()
            .orElse(whole);
    Map<String, Integer> places = new HashMap<>();
    names.forEach(
        n -> n.places().forEach((place, count) -> places.merge(place, count, Integer::sum)));
    List<String> ids =
        Stream.concat(Stream.of(first), names.stream()).map(MeetingNode::id).distinct().toList();
    return new KnownMeeting(
        first.id(), first.kind(), dates, MeetingNode.place(places), ids, Map.of(), Map.of());
  }

  /** Where each brief gives one day, the meeting has all of them. */
  private static DateRange span(List<MeetingNode> names) {
    List<LocalDate> days = names.stream().map(node -> node.dates().start()).sorted().toList();
    return new DateRange(days.getFirst(), days.getLast());
  }

  private static boolean isLetThrough(KnownMeeting meeting, Filters filters) {
    return has(filters, Facet.MEETING_KIND, List.of(meeting.kind().value()))
        && has(filters, Facet.MEETING, meeting.ids())
        && has(filters, Facet.MEETING_YEAR, years(meeting.dates()))
        && filters.meeting().overlaps(meeting.dates());
  }

  private static List<String> years(DateRange dates) {
    return Stream.of(dates.start(), dates.end()).map(d -> String.valueOf(d.getYear())).toList();
  }

  private static boolean has(Filters filters, Facet facet, List<String> values) {
    Set<String> wanted = filters.facets().get(facet);
    return wanted == null
        || values.stream().anyMatch(v -> wanted.stream().anyMatch(v::equalsIgnoreCase));
  }
}
