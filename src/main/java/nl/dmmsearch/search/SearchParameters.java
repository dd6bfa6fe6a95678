package nl.dmmsearch.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search, read into a request. The API and the pages take the same ones, so
 * they are read here.
 *
 * @param typed the query as it was typed; empty asks for everything
 * @param request what it asks of an engine
 */
public record SearchParameters(String typed, SearchRequest request) {

  /**
   * Reads the parameters of a search.
   *
   * @param values as sent
   * @param clearance what the asker may see
   * @param reader understands the query
   * @throws ParametersException with every fault, if there is any
   */
  public static SearchParameters read(
      Map<String, List<String>> values, AccessLabel clearance, QueryReader reader)
      throws ParametersException {
    var parameters = new Parameters(values);
    return read(parameters, () -> page(parameters), clearance, reader);
  }

  /**
   * Reads the parameters of a search for all of its hits: as those of one, without its pages.
   *
   * @param parameters of which the caller has asked for what is its own
   * @throws ParametersException with every fault, if there is any
   */
  public static SearchParameters readWhole(
      Parameters parameters, AccessLabel clearance, QueryReader reader) throws ParametersException {
    return read(parameters, null, clearance, reader);
  }

  private static SearchParameters read(
      Parameters parameters,
      @Nullable Supplier<Page> paging,
      AccessLabel clearance,
      QueryReader reader)
      throws ParametersException {
    String typed = parameters.text("q");
    boolean strict = parameters.flag("strict");
    Match match = match(parameters);
    TypedQuery read = query(parameters, typed == null ? "" : typed, strict, reader).asking(match);
    Query query = read.understood();
    Filters filters = filters(parameters);
    Sort sort = sort(parameters);
    Page page = paging == null ? Page.first() : paging.get();
    boolean explain = paging != null && parameters.flag("explain");
    parameters.done();
    return new SearchParameters(
        typed == null ? "" : typed,
        new SearchRequest(read, query, match, filters, sort, page, explain, !strict, clearance));
  }

  static TypedQuery query(Parameters parameters, String typed, boolean strict, QueryReader reader) {
    try {
      TypedQuery query = strict ? reader.readStrictly(typed) : reader.read(typed);
      if (strict) {
        query.parsed().notices().forEach(n -> parameters.fault("q", n.fault() + ".", n.position()));
      }
      return query;
    } catch (QueryException e) {
      parameters.fault("q", e.notice().text(), e.notice().position());
      return TypedQuery.literal(Query.everything());
    }
  }

  static Match match(Parameters parameters) {
    Match match =
        parameters.<Match>read(
            "match",
            SearchParameters::match,
            text -> "Geef auto, all of een heel getal vanaf 0, niet «%s».".formatted(text));
    return match == null ? new Match.Auto() : match;
  }

  private static @Nullable Match match(String text) {
    return switch (text) {
      case "auto" -> new Match.Auto();
      case "all" -> new Match.All();
      default ->
          text.matches("0|[1-9][0-9]{0,5}") ? new Match.AtLeast(Integer.parseInt(text)) : null;
    };
  }

  static Filters filters(Parameters parameters) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new HashSet<>(parameters.all(facet.value())));
    }
    DateBounds meeting = parameters.days("meetingFrom", "meetingTo");
    DateBounds letter = parameters.days("dateFrom", "dateTo");
    return new Filters(facets, meeting, letter);
  }

  private static @Nullable Sort sort(Parameters parameters) {
    return parameters.<Sort>read(
        "sort",
        text -> Sort.of(text).orElse(null),
        text ->
            "Geef een van %s, niet «%s»."
                .formatted(Parameters.choices(Sort.values(), Sort::value), text));
  }

  static Page page(Parameters parameters) {
    Integer number = parameters.count("page", Page.DEEPEST);
    Integer size = parameters.count("pageSize", Page.LARGEST);
    int wanted = number == null ? 1 : number;
    int each = size == null ? Page.USUAL : size;
    if ((long) wanted * each > Page.DEEPEST) {
      parameters.fault(
          "page",
          "Bladeren gaat tot treffer %d; maak de vraag smaller met filters of datums."
              .formatted(Page.DEEPEST));
      return Page.first();
    }
    return new Page(wanted, each);
  }
}
