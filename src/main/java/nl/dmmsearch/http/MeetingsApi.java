package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.meeting.MeetingFiles;
import nl.dmmsearch.meeting.MeetingStatements;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.MeetingParameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Timeline;

/** Lists the meetings, shows what belongs to one, and what came up when. */
final class MeetingsApi {
  private final BriefSearcher searcher;
  private final Taxonomy taxonomy;
  private final QueryReader queries;

  MeetingsApi(Services services) {
    searcher = services.searcher();
    taxonomy = services.taxonomy();
    queries = services.queries();
  }

  void list(Context ctx) throws ParametersException {
    Filters filters = QueryString.parse(ctx.queryString()).read(MeetingParameters::filters);
    ctx.json(MeetingsJson.of(searcher.meetings(filters, Clearance.of(ctx))));
  }

  void file(Context ctx) throws ParametersException {
    QueryString.parse(ctx.queryString()).none();
    MeetingFile file =
        new MeetingFiles(searcher, taxonomy, Clearance.of(ctx))
            .find(ctx.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("Er is geen bijeenkomst met dit id."));
    ctx.json(MeetingFileJson.of(file));
  }

  void timeline(Context ctx) throws ParametersException {
    SearchParameters asked =
        QueryString.parse(ctx.queryString())
            .read(values -> MeetingParameters.timeline(values, Clearance.of(ctx), queries));
    SearchRequest request = asked.request();
    var statements = new MeetingStatements(searcher, request.clearance());
    AnsweredTimeline answered = AnsweredTimeline.of(searcher, request);
    Timeline timeline = answered.timeline();
    ctx.json(TimelineJson.of(asked, timeline, statements.leading(answered.meant(), timeline)));
  }
}
