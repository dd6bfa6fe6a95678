package nl.dmmsearch.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.meeting.AnsweredTimeline;
import nl.dmmsearch.meeting.MeetingFiles;
import nl.dmmsearch.meeting.MeetingStatements;
import nl.dmmsearch.meeting.TimelineLetters;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.MeetingParameters;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;

/** The pages about meetings, for a reader with a clearance. */
record MeetingPages(
    BriefSearcher searcher, Taxonomy taxonomy, QueryReader reader, AccessLabel clearance) {
  private static final Templates TEMPLATES = new Templates();

  Page list(Map<String, List<String>> sent) {
    var page = new MeetingsPage(new SearchLink(sent));
    try {
      var meetings = searcher.meetings(MeetingParameters.filters(sent), clearance);
      return new Page(200, TEMPLATES.render("meetings", page.answered(meetings)));
    } catch (ParametersException e) {
      return new Page(400, TEMPLATES.render("meetings", page.faulty(e.faults())));
    }
  }

  Optional<Page> file(String id) {
    return new MeetingFiles(searcher, taxonomy, clearance)
        .find(id)
        .map(file -> new MeetingPage(file).view())
        .map(view -> new Page(200, TEMPLATES.render("meeting", view)));
  }

  Page timeline(Map<String, List<String>> sent) {
    var page = new TimelinePage(new SearchLink(sent), new FacetLabels(taxonomy));
    try {
      SearchRequest request = MeetingParameters.timeline(sent, clearance, reader).request();
      return new Page(200, TEMPLATES.render("timeline", answered(page, request)));
    } catch (ParametersException e) {
      return new Page(400, TEMPLATES.render("timeline", page.faulty(e.faults())));
    }
  }

  private TimelineView answered(TimelinePage page, SearchRequest request) {
    AnsweredTimeline answered = AnsweredTimeline.of(searcher, request);
    var statements = new MeetingStatements(searcher, clearance);
    return page.answered(
        answered,
        statements.leading(answered.meant(), answered.timeline()),
        TimelineLetters.of(searcher, answered.asked(), answered.timeline()));
  }
}
