package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.meeting.TimelineLetters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.Timeline;

/**
 * The meetings of a timeline at which something came up, and the runs at which it did not.
 *
 * @param search finds the letters that are counted
 * @param statements what was said at a meeting
 * @param letters that can be laid beside each other
 * @param asksWords whether words were searched, and not only filters
 */
record Moments(
    SearchLink search,
    Function<KnownMeeting, List<StatementHit>> statements,
    TimelineLetters letters,
    boolean asksWords) {
  private static final String ASIDE =
      "Geen uitspraak noemt de gezochte woorden zelf. Deze gaan over hetzelfde onderwerp.";

  /** More meetings than these, one after the other, are told by the first and the last. */
  private static final int TOLD_ONE_BY_ONE = 3;

  List<TimelineView.MomentView> of(List<Timeline.Point> points) {
    var moments = new ArrayList<TimelineView.MomentView>();
    var gap = new ArrayList<KnownMeeting>();
    for (Timeline.Point point : points) {
      if (point.hits() == 0) {
        gap.add(point.meeting());
      } else {
        close(gap, moments);
        moments.add(moment(point));
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
                .formatted(
                    gap.size(), TimelinePage.name(gap.getFirst()), TimelinePage.name(gap.getLast()))
            : gap.stream().map(TimelinePage::name).collect(Collectors.joining("; "));
    return "Niet ter sprake: " + names + (names.endsWith(".") ? "" : ".");
  }

  private TimelineView.MomentView moment(Timeline.Point point) {
    KnownMeeting meeting = point.meeting();
    var found =
        new LinkView(
            point.hits() == 1 ? "Toon de brief" : "Toon de " + DutchNumbers.briefs(point.hits()),
            MeetingLink.search(search, meeting));
    Stream<LinkView> comparison = letters.step(meeting).map(Moments::comparison).stream();
    List<StatementHit> said = statements.apply(meeting);
    return new TimelineView.MomentView(
        TimelinePage.file(meeting),
        isAside(said) ? ASIDE : "",
        said.stream().map(QuoteView::of).toList(),
        Stream.concat(Stream.of(found), comparison).toList());
  }

  /** Whether words were asked of which none stands in what was said. */
  private boolean isAside(List<StatementHit> said) {
    return asksWords
        && !said.isEmpty()
        && said.stream().noneMatch(hit -> hit.html().contains("<mark>"));
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
}
