package nl.dmmsearch.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;

/** The API's answers, for those who ask without HTTP. */
public final class JsonAnswer {
  private JsonAnswer() {}

  /** The body of {@code GET /api/v1/briefs}, on one line. */
  public static String of(
      SearchParameters asked, SearchResponse response, FacetLabels labels, long tookMillis) {
    SearchJson answer = SearchJson.of(asked, response, labels, tookMillis);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/statements}, on one line. */
  public static String of(
      StatementParameters asked, StatementResponse response, FacetLabels labels, long tookMillis) {
    StatementsJson answer = StatementsJson.of(asked, response, labels, tookMillis);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/briefs/{id}/similar}, on one line. */
  public static String ofSimilar(List<Hit> hits) {
    return new String(JsonFormat.bytes(SimilarJson.of(hits)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/comparison}, on one line. */
  public static String of(Comparison comparison) {
    return new String(JsonFormat.bytes(ComparisonJson.of(comparison)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/meetings}, on one line. */
  public static String ofMeetings(List<KnownMeeting> meetings) {
    return new String(JsonFormat.bytes(MeetingsJson.of(meetings)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/meetings/{id}}, on one line. */
  public static String of(MeetingFile file) {
    return new String(JsonFormat.bytes(MeetingFileJson.of(file)), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/timeline}, on one line. */
  public static String of(
      SearchParameters asked,
      Timeline timeline,
      Function<KnownMeeting, List<StatementHit>> leading) {
    TimelineJson answer = TimelineJson.of(asked, timeline, leading);
    return new String(JsonFormat.bytes(answer), StandardCharsets.UTF_8);
  }

  /** The body of {@code GET /api/v1/briefs/{id}}, on one line. */
  public static String of(Brief brief) {
    return new String(JsonFormat.bytes(BriefJson.of(brief)), StandardCharsets.UTF_8);
  }
}
