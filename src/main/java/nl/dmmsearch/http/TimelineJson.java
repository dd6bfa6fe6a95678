package nl.dmmsearch.http;

import java.util.List;
import java.util.function.Function;
import nl.dmmsearch.http.SearchJson.UnderstoodJson;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.Timeline;

/** How often something came up at each meeting, and what was said of it. */
record TimelineJson(
    String query,
    long total,
    long withoutMeeting,
    UnderstoodJson understood,
    List<PointJson> points,
    List<String> suggestions) {
  /**
   * The answer.
   *
   * @param leading what was said at a meeting; asked only where something came up
   */
  static TimelineJson of(
      SearchParameters asked,
      Timeline timeline,
      Function<KnownMeeting, List<StatementHit>> leading) {
    return new TimelineJson(
        asked.typed(),
        timeline.total(),
        timeline.unplaced(),
        UnderstoodJson.of(asked, timeline.required(), timeline.spelling()),
        timeline.points().stream().map(point -> PointJson.of(point, leading)).toList(),
        timeline.spelling().suggestions(asked.typed()));
  }

  record PointJson(KnownMeetingJson meeting, long hits, List<StatementHitJson> statements) {
    static PointJson of(Timeline.Point point, Function<KnownMeeting, List<StatementHit>> leading) {
      List<StatementHit> said = point.hits() == 0 ? List.of() : leading.apply(point.meeting());
      return new PointJson(
          KnownMeetingJson.of(point.meeting()),
          point.hits(),
          said.stream().map(StatementHitJson::of).toList());
    }
  }
}
