package nl.dmmsearch.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Voice;

/**
 * The parameters of a search for statements, read into a request. The API, the pages and the
 * command line take the same ones, so they are read here.
 *
 * @param typed the query as it was typed; empty asks for everything
 * @param request what it asks of an engine
 */
public record StatementParameters(String typed, StatementRequest request) {
  private static final ZoneId PARLIAMENT = ZoneId.of("Europe/Amsterdam");

  /** The id of a brief, and behind it that of a statement in it. */
  private static final Pattern STATEMENT = Pattern.compile("[^~\\s]+~[^~\\s]+");

  /** The day it is where deadlines are met or missed. */
  public static LocalDate today() {
    return LocalDate.now(PARLIAMENT);
  }

  /**
   * Reads the parameters of a search for statements.
   *
   * @param values as sent
   * @param clearance what the asker may see
   * @param reader understands the query
   * @throws ParametersException with every fault, if there is any
   */
  public static StatementParameters read(
      Map<String, List<String>> values, AccessLabel clearance, QueryReader reader)
      throws ParametersException {
    var parameters = new Parameters(values);
    Page page = SearchParameters.page(parameters);
    return read(parameters, page, clearance, reader);
  }

  /**
   * Reads the parameters of a file with all that a search for statements finds, which has no pages.
   *
   * @param values as sent
   * @param clearance what the asker may see
   * @param reader understands the query
   * @throws ParametersException with every fault, if there is any
   */
  public static StatementParameters readWhole(
      Map<String, List<String>> values, AccessLabel clearance, QueryReader reader)
      throws ParametersException {
    return read(new Parameters(values), new Page(1, Page.LARGEST), clearance, reader);
  }

  private static StatementParameters read(
      Parameters parameters, Page page, AccessLabel clearance, QueryReader reader)
      throws ParametersException {
    String sent = parameters.text("q");
    String typed = sent == null ? "" : sent;
    boolean strict = parameters.flag("strict");
    Match match = SearchParameters.match(parameters);
    TypedQuery read = SearchParameters.query(parameters, typed, strict, reader).asking(match);
    Query query = read.understood();
    StatementFilters filters = filters(parameters);
    StatementSort sort = sort(parameters, query);
    parameters.done();
    return new StatementParameters(
        typed,
        new StatementRequest(read, query, match, filters, sort, today(), page, !strict, clearance));
  }

  private static StatementFilters filters(Parameters parameters) {
    Map<StatementFacet, Set<String>> facets = new EnumMap<>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.values()) {
      List<String> sent = parameters.all(facet.value());
      facets.put(facet, Set.copyOf(sent));
      sent.stream()
          .filter(value -> !isPossible(facet, value))
          .forEach(value -> parameters.fault(facet.value(), complaint(facet, value)));
    }
    return new StatementFilters(
        facets,
        states(parameters),
        parameters.days("deadlineFrom", "deadlineTo"),
        parameters.days("meetingFrom", "meetingTo"),
        parameters.days("dateFrom", "dateTo"));
  }

  private static Set<StatementState> states(Parameters parameters) {
    Set<StatementState> states = EnumSet.noneOf(StatementState.class);
    for (String sent : parameters.all("state")) {
      StatementState.of(sent)
          .ifPresentOrElse(
              states::add,
              () ->
                  parameters.fault(
                      "state",
                      "Geef een van %s, niet «%s»."
                          .formatted(
                              Parameters.choices(StatementState.values(), StatementState::value),
                              sent)));
    }
    return states;
  }

  /** Of what there are two, a third is a slip, and would find nothing. */
  private static boolean isPossible(StatementFacet facet, String value) {
    return switch (facet) {
      case KIND -> StatementKind.of(value).isPresent();
      case VOICE -> Voice.of(value).isPresent();
      case SPEAKER, TOPIC, MISSION, CAPABILITY, DOCUMENT_TYPE, MEETING_YEAR, MEETING_KIND -> true;
      case SENDER, CHAMBER, MEETING, PHASE -> true;
      case EARLIER -> STATEMENT.matcher(value).matches();
    };
  }

  private static String complaint(StatementFacet facet, String value) {
    if (facet == StatementFacet.EARLIER) {
      return "Geef het id van een uitspraak, zoals 2024-brief-3f9c~0a1b2c3d, niet «%s»."
          .formatted(value);
    }
    String choices =
        facet == StatementFacet.KIND
            ? Parameters.choices(StatementKind.values(), StatementKind::value)
            : Parameters.choices(Voice.values(), Voice::value);
    return "Geef een van %s, niet «%s».".formatted(choices, value);
  }

  private static StatementSort sort(Parameters parameters, Query query) {
    StatementSort sort =
        parameters.<StatementSort>read(
            "sort",
            text -> StatementSort.of(text).orElse(null),
            text ->
                "Geef een van %s, niet «%s»."
                    .formatted(
                        Parameters.choices(StatementSort.values(), StatementSort::value), text));
    return sort == null ? StatementRequest.usualSort(query) : sort;
  }
}
