package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.TimelineLetters;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts the timeline together. */
record TimelinePage(SearchLink link, FacetLabels labels) {
  private static final Set<String> FIELDS = Set.of("q", "meetingKind");

  TimelineView answered(
      AnsweredTimeline answered,
      Function<KnownMeeting, List<StatementHit>> statements,
      TimelineLetters letters) {
    Timeline timeline = answered.timeline();
    SearchLink same = counted(answered);
    List<Timeline.Point> points = timeline.points();
    return view(
        List.of(),
        same,
        new Told(
            Results.meant(link, timeline.spelling()).stream()
                .map(other -> new LinkView(other.text(), here(other.href())))
                .toList(),
            notices(answered),
            DutchNumbers.briefs(timeline.total()),
            difference(timeline),
            points.isEmpty() ? null : new TimelineChart(points).view(),
            points.stream()
                .map(p -> new TimelineView.PointView(file(p.meeting()), DutchNumbers.of(p.hits())))
                .toList(),
            new Moments(same, statements, letters, answered.words() > 0).of(points)));
  }

  /** Why the bars together are not the number of letters; empty where they are. */
  private static String difference(Timeline timeline) {
    long without = timeline.unplaced();
    long bars = timeline.points().stream().mapToLong(Timeline.Point::hits).sum();
    String missing =
        without == 0
            ? ""
            : "%s %s geen van deze bijeenkomsten met een datum, en %s niet in dit verloop. "
                .formatted(
                    DutchNumbers.briefs(without),
                    without == 1 ? "noemt" : "noemen",
                    without == 1 ? "staat" : "staan");
    String twice =
        bars > timeline.total() - without
            ? "Een brief over meer bijeenkomsten telt bij elke bijeenkomst mee."
            : "";
    return (missing + twice).strip();
  }

  TimelineView faulty(List<Fault> faults) {
    return view(faults, link, new Told(List.of(), List.of(), "", "", null, List.of(), List.of()));
  }

  /** What is told of an answer. */
  private record Told(
      List<LinkView> meant,
      List<String> notices,
      String total,
      String difference,
      @Nullable ChartView chart,
      List<TimelineView.PointView> rows,
      List<TimelineView.MomentView> moments) {}

  /** The search that finds the letters that are counted, which a search by itself loosens. */
  private SearchLink counted(AnsweredTimeline answered) {
    return answered.words() > 1 && answered.asked().match() instanceof Match.All
        ? link.with("match", "all")
        : link;
  }

  private TimelineView view(List<Fault> faults, SearchLink search, Told told) {
    String words = Objects.requireNonNullElse(link.value("q"), "");
    return new TimelineView(
        words.isEmpty() ? "Tijdlijn" : words + " – tijdlijn",
        field(words, faults),
        MeetingsPage.kinds(link),
        hidden(),
        faults.stream().map(MeetingsPage::fault).toList(),
        ActiveFilters.of(link, labels).stream().map(filter -> here(filter)).toList(),
        MeetingLink.timeline(link.unfiltered()),
        new LinkView("Toon als lijst met brieven", search.href()),
        told.meant(),
        told.notices(),
        told.total(),
        told.difference(),
        told.chart(),
        told.rows(),
        told.moments());
  }

  private static List<String> notices(AnsweredTimeline answered) {
    Timeline timeline = answered.timeline();
    var notices = new ArrayList<String>(Results.notices(answered.query()));
    timeline.spelling().applied().stream().map(Results::correction).forEach(notices::add);
    if (answered.isLoosened()) {
      boolean itself = answered.asked().match() instanceof Match.Auto;
      notices.add(
          "%sDeze brieven hebben minstens %d van de %d woorden."
              .formatted(
                  itself ? "Geen brief heeft alle woorden. " : "",
                  timeline.required(),
                  answered.words()));
    } else if (answered.words() > 1 && timeline.total() > 0) {
      String all = answered.words() == 2 ? "beide" : "alle " + answered.words();
      notices.add("Alleen brieven met %s woorden tellen mee.".formatted(all));
    }
    return notices;
  }

  private static FieldView field(String words, List<Fault> faults) {
    return new FieldView(
        "q",
        "Zoekwoorden",
        words,
        faults.stream().filter(f -> f.parameter().equals("q")).map(Fault::detail).toList());
  }

  private List<FormView.HiddenView> hidden() {
    return link.parameters().entrySet().stream()
        .filter(entry -> !FIELDS.contains(entry.getKey()))
        .flatMap(e -> e.getValue().stream().map(v -> new FormView.HiddenView(e.getKey(), v)))
        .toList();
  }

  private static FilterView here(FilterView filter) {
    return new FilterView(filter.name(), filter.value(), here(filter.removal()));
  }

  /** Such links lead to the search page; here they stay on the timeline. */
  private static String here(String search) {
    return MeetingLink.TIMELINE + search.substring(1);
  }

  /** The file of a meeting. */
  static LinkView file(KnownMeeting meeting) {
    return new LinkView(name(meeting), MeetingLink.page(meeting.id()));
  }

  /** As people call it. */
  static String name(KnownMeeting meeting) {
    return MeetingNames.of(meeting.asNamed());
  }
}
