package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.meeting.TimelineLetters;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts the timeline together. */
record TimelinePage(SearchLink link, FacetLabels labels) {
  /** More meetings than these, one after the other, are told by the first and the last. */
  private static final int TOLD_ONE_BY_ONE = 3;

  private static final Set<String> FIELDS = Set.of("q", "meetingKind");

  TimelineView answered(
      SearchRequest asked,
      Timeline timeline,
      Function<KnownMeeting, List<StatementHit>> statements,
      TimelineLetters letters) {
    List<Timeline.Point> points = timeline.points();
    return view(
        List.of(),
        new Told(
            Results.meant(link, timeline.spelling()).stream()
                .map(other -> new LinkView(other.text(), here(other.href())))
                .toList(),
            notices(asked, timeline),
            DutchNumbers.briefs(timeline.total()),
            difference(timeline),
            points.isEmpty() ? null : new TimelineChart(points).view(),
            points.stream()
                .map(p -> new TimelineView.PointView(file(p.meeting()), DutchNumbers.of(p.hits())))
                .toList(),
            moments(points, statements, letters)));
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
    return view(faults, new Told(List.of(), List.of(), "", "", null, List.of(), List.of()));
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

  private TimelineView view(List<Fault> faults, Told told) {
    String words = Objects.requireNonNullElse(link.value("q"), "");
    return new TimelineView(
        words.isEmpty() ? "Tijdlijn" : words + " – tijdlijn",
        field(words, faults),
        MeetingsPage.kinds(link),
        hidden(),
        faults.stream().map(MeetingsPage::fault).toList(),
        ActiveFilters.of(link, labels).stream().map(filter -> here(filter)).toList(),
        MeetingLink.timeline(link.unfiltered()),
        new LinkView("Toon als lijst met brieven", link.href()),
        told.meant(),
        told.notices(),
        told.total(),
        told.difference(),
        told.chart(),
        told.rows(),
        told.moments());
  }

  private static List<String> notices(SearchRequest asked, Timeline timeline) {
    Query query = asked.answered(timeline.spelling());
    var notices = new ArrayList<String>(Results.notices(query));
    timeline.spelling().applied().stream().map(Results::correction).forEach(notices::add);
    int words = query.differentWords();
    if (timeline.required() < words && timeline.total() > 0) {
      notices.add(
          "Deze brieven hebben minstens %d van de %d woorden."
              .formatted(timeline.required(), words));
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

  private List<TimelineView.MomentView> moments(
      List<Timeline.Point> points,
      Function<KnownMeeting, List<StatementHit>> statements,
      TimelineLetters letters) {
    var moments = new ArrayList<TimelineView.MomentView>();
    var gap = new ArrayList<KnownMeeting>();
    for (Timeline.Point point : points) {
      if (point.hits() == 0) {
        gap.add(point.meeting());
      } else {
        close(gap, moments);
        moments.add(moment(point, statements.apply(point.meeting()), letters));
      }
    }
    close(gap, moments);
    return moments;
  }

  private static void close(List<KnownMeeting> gap, List<TimelineView.MomentView> moments) {
    if (!gap.isEmpty()) {
      moments.add(new TimelineView.MomentView(null, told(gap), List.of(), List.of()));
      gap.clear();
    }
  }

  private static String told(List<KnownMeeting> gap) {
    String names =
        gap.size() > TOLD_ONE_BY_ONE
            ? "%d bijeenkomsten, van %s tot en met %s"
                .formatted(gap.size(), name(gap.getFirst()), name(gap.getLast()))
            : gap.stream().map(TimelinePage::name).collect(Collectors.joining("; "));
    return "Niet ter sprake: " + names + (names.endsWith(".") ? "" : ".");
  }

  private TimelineView.MomentView moment(
      Timeline.Point point, List<StatementHit> statements, TimelineLetters letters) {
    KnownMeeting meeting = point.meeting();
    var found =
        new LinkView(
            point.hits() == 1 ? "Toon de brief" : "Toon de " + DutchNumbers.briefs(point.hits()),
            MeetingLink.search(link, meeting));
    Stream<LinkView> comparison = letters.step(meeting).map(TimelinePage::comparison).stream();
    return new TimelineView.MomentView(
        file(meeting),
        "",
        statements.stream().map(QuoteView::of).toList(),
        Stream.concat(Stream.of(found), comparison).toList());
  }

  private static LinkView comparison(TimelineLetters.Step step) {
    Hit right = step.right();
    String anchor = right.snippets().isEmpty() ? null : right.snippets().getFirst().anchor();
    String earlier =
        step.left().brief().meeting() == null
            ? "eerder"
            : MeetingNames.of(step.left().brief().meeting());
    return new LinkView(
        "Vergelijk met de vorige keer: %s bij %s"
            .formatted(right.brief().header().type().label().toLowerCase(Locale.ROOT), earlier),
        MeetingLink.comparison(step.left().brief().id(), right.brief().id(), anchor));
  }

  private static LinkView file(KnownMeeting meeting) {
    return new LinkView(name(meeting), MeetingLink.page(meeting.id()));
  }

  private static String name(KnownMeeting meeting) {
    return MeetingNames.of(meeting.asNamed());
  }
}
