package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementSort;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what an answer about statements holds. */
final class RegisterResults {
  private final SearchLink link;
  private final StatementRequest request;
  private final StatementResponse response;
  private final Query query;
  private final LaterStatements later;

  RegisterResults(
      SearchLink link,
      StatementRequest request,
      StatementResponse response,
      LaterStatements later) {
    this.link = link;
    this.request = request;
    this.response = response;
    this.query = request.answered(response.spelling());
    this.later = later;
  }

  RegisterView.FoundView view(FacetLabels labels) {
    var paging = new Paging(link, request.page(), response.total());
    String understood = understood();
    return new RegisterView.FoundView(
        heading(paging),
        understood,
        understood == null ? null : link.with("match", "all").href(),
        Results.meant(link, response.spelling()),
        notices(),
        groups(),
        new FacetList(link, labels).of(response),
        paging.view(),
        advice(),
        files());
  }

  private String heading(Paging paging) {
    String total = DutchNumbers.statements(response.total());
    return paging.last() == 1
        ? total
        : "%s, pagina %s van %s"
            .formatted(
                total, DutchNumbers.of(request.page().number()), DutchNumbers.of(paging.last()));
  }

  private List<String> notices() {
    var notices = new ArrayList<>(Results.notices(query));
    response.spelling().applied().stream().map(Results::correction).forEach(notices::add);
    if (response.total() > Page.DEEPEST) {
      notices.add(
          "Kies filters om te downloaden: een bestand heeft hooguit %s uitspraken."
              .formatted(DutchNumbers.of(Page.DEEPEST)));
    }
    return notices;
  }

  private @Nullable String understood() {
    int words = query.differentWords();
    return response.required() >= words || response.total() == 0
        ? null
        : "Deze uitspraken hebben minstens %d van de %d woorden."
            .formatted(response.required(), words);
  }

  /** By deadline those to come, those past and those without are told apart. */
  private List<RegisterView.GroupView> groups() {
    Map<String, List<StatementView>> groups = new LinkedHashMap<>();
    var list = new StatementList(request.today(), later);
    for (StatementHit hit : response.hits()) {
      groups.computeIfAbsent(group(hit), name -> new ArrayList<>()).add(list.of(hit));
    }
    var views = new ArrayList<RegisterView.GroupView>();
    int first = request.page().offset() + 1;
    for (var group : groups.entrySet()) {
      views.add(new RegisterView.GroupView(group.getKey(), first, group.getValue()));
      first += group.getValue().size();
    }
    return views;
  }

  private String group(StatementHit hit) {
    Deadline deadline = hit.statement().deadline();
    if (request.sort() != StatementSort.DEADLINE) {
      return "Gevonden uitspraken";
    }
    if (deadline == null) {
      return "Zonder termijn";
    }
    if (deadline.value() == null) {
      return "Termijn zonder datum";
    }
    return deadline.value().isBefore(request.today())
        ? "Termijn is voorbij"
        : "Termijn is nog niet voorbij";
  }

  private @Nullable String advice() {
    if (!response.hits().isEmpty()) {
      return null;
    }
    return response.total() > 0
        ? "Deze pagina is er niet. Ga terug naar de eerste pagina."
        : "Geen uitspraken gevonden. Gebruik minder woorden, of haal filters weg.";
  }

  private List<LinkView> files() {
    if (response.total() == 0 || response.total() > Page.DEEPEST) {
      return List.of();
    }
    SearchLink all = link.without("page", "pageSize");
    LinkView table =
        new LinkView("Download als tabel (CSV)", SearchLink.STATEMENTS + ".csv" + all.query());
    boolean promises = link.values("kind").isEmpty() || link.has("kind", "toezegging");
    LinkView calendar =
        new LinkView("Termijnen als agenda (ICS)", SearchLink.STATEMENTS + ".ics" + all.query());
    return promises ? List.of(table, calendar) : List.of(table);
  }
}
