package nl.dmmsearch.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what an answer holds. */
final class Results {
  private static final String EXPORT = "/api/v1/export?format=";

  private final SearchLink link;
  private final SearchRequest request;
  private final SearchResponse response;
  private final Query query;

  Results(SearchLink link, SearchRequest request, SearchResponse response) {
    this.link = link;
    this.request = request;
    this.response = response;
    this.query = request.answered(response.spelling());
  }

  ResultsView view(FacetLabels labels) {
    var paging = new Paging(link, request.page(), response.total());
    var hits = new HitList(link);
    return new ResultsView(
        heading(paging),
        understood(),
        understood() == null ? null : link.with("match", "all").href(),
        response.spelling().applied().stream().map(Results::correction).toList(),
        meant(link, response.spelling()),
        notices(),
        why(),
        new LinkView("Toon op de tijdlijn", MeetingLink.timeline(link)),
        files(),
        response.hits().stream().map(hits::of).toList(),
        request.page().offset() + 1,
        new FacetList(link, labels).of(response),
        paging.view(),
        advice(labels, paging));
  }

  private @Nullable LinkView why() {
    if (query.ranksNothing() || response.hits().isEmpty()) {
      return null;
    }
    return request.explain()
        ? new LinkView("Niet meer tonen waarom", link.without("explain").href())
        : new LinkView("Toon waarom elke brief gevonden is", link.with("explain", "true").href());
  }

  /** What the API gives for the same search, the whole of it. */
  private List<LinkView> files() {
    if (response.total() == 0) {
      return List.of();
    }
    String all = link.without("page", "pageSize", "explain").query().replaceFirst("^\\?", "&");
    return List.of(
        new LinkView("Download als tabel (CSV)", EXPORT + "csv" + all),
        new LinkView("als verwijzingen (RIS)", EXPORT + "ris" + all),
        new LinkView("als verwijzingen (BibTeX)", EXPORT + "bibtex" + all));
  }

  private List<String> notices() {
    return notices(query);
  }

  /** What was remarked on how a query was read. */
  static List<String> notices(Query query) {
    List<String> ignored = query.ignored();
    Stream<String> leftOut =
        ignored.isEmpty()
            ? Stream.empty()
            : Stream.of("We zoeken niet op: %s.".formatted(String.join(", ", ignored)));
    return Stream.concat(query.notices().stream().map(Notice::text), leftOut).toList();
  }

  private String heading(Paging paging) {
    String total = DutchNumbers.briefs(response.total());
    return paging.last() == 1
        ? total
        : "%s, pagina %s van %s"
            .formatted(
                total, DutchNumbers.of(request.page().number()), DutchNumbers.of(paging.last()));
  }

  static String correction(Correction applied) {
    return "Het woord «%s» staat in geen enkele brief. We zoeken op «%s»."
        .formatted(applied.typed(), applied.instead());
  }

  /** The same question in another spelling. */
  static List<LinkView> meant(SearchLink link, Spelling spelling) {
    String typed = Objects.requireNonNullElse(link.value("q"), "");
    return spelling.suggestions(typed).stream()
        .map(other -> new LinkView(other, link.with("q", other).href()))
        .toList();
  }

  /** Only where fewer words were asked for than a person typed. */
  private @Nullable String understood() {
    int words = query.differentWords();
    if (response.required() >= words || response.total() == 0) {
      return null;
    }
    String some = "%d van de %d woorden".formatted(response.required(), words);
    String all = words == 2 ? "beide" : "alle " + words;
    return switch (request.match()) {
      case Match.Auto _ ->
          "Minder dan %d brieven hebben %s woorden. Daarom staan hier brieven met minstens %s."
              .formatted(Match.ENOUGH, all, some);
      case Match.All _, Match.AtLeast _ -> "Deze brieven hebben minstens %s.".formatted(some);
    };
  }

  private List<ResultsView.AdviceView> advice(FacetLabels labels, Paging paging) {
    if (!response.hits().isEmpty()) {
      return List.of();
    }
    return response.total() > 0
        ? List.of(
            new ResultsView.AdviceView(
                "Ga naar de laatste pagina", link.page(paging.last()).href()))
        : Advice.of(link, request, labels);
  }
}
