package nl.dmmsearch.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.compare.Comparer;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EarlierStatements;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementResponse;

/**
 * The pages for people, rendered on the server; they work without scripts. They show what everybody
 * may see. Safe for use by several threads.
 */
public final class Pages {
  private static final AccessLabel CLEARANCE = AccessLabel.OPENBAAR;

  /** So many briefs about the same things are shown below a brief. */
  private static final int SIMILAR = 5;

  private final BriefSearcher searcher;
  private final Comparer comparer;
  private final FacetLabels labels;
  private final QueryReader reader;
  private final MeetingPages meetings;
  private final Templates templates = new Templates();

  /**
   * Pages over what {@code searcher} finds, with the Dutch labels of {@code taxonomy}.
   *
   * @param reader understands queries
   */
  public Pages(BriefSearcher searcher, Taxonomy taxonomy, QueryReader reader) {
    this.searcher = searcher;
    this.comparer = new Comparer(searcher);
    this.labels = new FacetLabels(taxonomy);
    this.reader = reader;
    this.meetings = new MeetingPages(searcher, taxonomy, reader, CLEARANCE);
  }

  /**
   * The search page.
   *
   * @param parameters those of the API; blank ones count as not sent, because that is how a browser
   *     sends a field that was left empty
   * @return status 400 where they cannot be read, the faults beside the fields
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page search(Map<String, List<String>> parameters) {
    Map<String, List<String>> sent = withoutBlanks(parameters);
    var page = new SearchPage(new SearchLink(sent), labels);
    try {
      var request = SearchParameters.read(sent, CLEARANCE, reader).request();
      var view = page.answered(request, searcher.search(request));
      return new Page(200, templates.render("search", view));
    } catch (ParametersException e) {
      return new Page(400, templates.render("search", page.faulty(e.faults())));
    }
  }

  /**
   * The register of statements.
   *
   * @param parameters those of the API; blank ones count as not sent
   * @return status 400 where they cannot be read, the faults beside the fields
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page statements(Map<String, List<String>> parameters) {
    Map<String, List<String>> sent = withoutBlanks(parameters);
    var page = new RegisterPage(new SearchLink(SearchLink.STATEMENTS, sent), labels);
    try {
      var request = StatementParameters.read(sent, CLEARANCE, reader).request();
      EarlierStatements.check(searcher, request);
      StatementResponse found = searcher.statements(request);
      var ids = found.hits().stream().map(hit -> hit.statement().id()).toList();
      var later = LaterStatements.of(searcher, CLEARANCE, ids);
      var view = page.answered(request, found, later);
      return new Page(200, templates.render("register", view));
    } catch (ParametersException e) {
      return new Page(400, templates.render("register", page.faulty(e.faults())));
    }
  }

  /** The page of one brief, without a way back to a search. */
  public Page brief(String id) {
    return brief(id, Map.of());
  }

  /**
   * The page of one brief.
   *
   * @param id as it stands in the address; anything is possible
   * @param parameters of the search that one came from, for the way back; what is no search is
   *     passed over
   * @return status 404 where there is no such brief, or none that everybody may see
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page brief(String id, Map<String, List<String>> parameters) {
    return find(id)
        .map(brief -> page(brief).view(cameFrom(parameters), later(brief)))
        .map(view -> new Page(200, templates.render("brief", view)))
        .orElseGet(() -> message(404, Messages.noBrief(id)));
  }

  /**
   * The page of what changed between two briefs or two meetings.
   *
   * @param parameters those of the API; without any, the page asks what to compare
   * @return status 400 where they cannot be read, 404 where there is no such brief or meeting
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page comparison(Map<String, List<String>> parameters) {
    ComparisonView view = new ComparisonPage(comparer, withoutBlanks(parameters)).view(CLEARANCE);
    return new Page(view.status(), templates.render("comparison", view));
  }

  /**
   * The list of meetings.
   *
   * @param parameters those of the API; blank ones count as not sent
   * @return status 400 where they cannot be read
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page meetings(Map<String, List<String>> parameters) {
    return meetings.list(withoutBlanks(parameters));
  }

  /**
   * The file of one meeting.
   *
   * @param id any that a brief gives it; anything is possible
   * @return status 404 where no brief that everybody may see is about it
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page meeting(String id) {
    return meetings.file(id).orElseGet(() -> message(404, Messages.noMeeting(id)));
  }

  /**
   * The timeline.
   *
   * @param parameters those of the API; blank ones count as not sent
   * @return status 400 where they cannot be read
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public Page timeline(Map<String, List<String>> parameters) {
    return meetings.timeline(withoutBlanks(parameters));
  }

  /** The page for an address that leads nowhere. */
  public Page notFound(String path) {
    return message(404, Messages.notFound(path));
  }

  /** The page for when something broke that the visitor cannot help. */
  public Page error() {
    return message(500, Messages.error());
  }

  private LaterStatements later(Brief brief) {
    return LaterStatements.of(
        searcher, CLEARANCE, brief.statements().stream().map(Statement::id).toList());
  }

  private BriefPage page(Brief brief) {
    return new BriefPage(
        brief,
        searcher.similar(brief, SIMILAR, CLEARANCE),
        comparer.before(brief, CLEARANCE),
        labels);
  }

  private SearchLink cameFrom(Map<String, List<String>> parameters) {
    var link = new SearchLink(parameters);
    try {
      SearchParameters.read(link.parameters(), CLEARANCE, reader);
      return link;
    } catch (ParametersException e) {
      return SearchLink.everything();
    }
  }

  private Optional<Brief> find(String id) {
    return briefId(id).flatMap(known -> searcher.brief(known, CLEARANCE));
  }

  private static Optional<BriefId> briefId(String text) {
    try {
      return Optional.of(new BriefId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Page message(int status, MessageView view) {
    return new Page(status, templates.render("message", view));
  }

  /** What a form sends, without the fields that were left empty. */
  public static Map<String, List<String>> withoutBlanks(Map<String, List<String>> parameters) {
    var kept = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> {
      List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
      if (!filled.isEmpty()) {
        kept.put(name, filled);
      }
    });
    return kept;
  }
}
