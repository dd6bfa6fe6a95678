package nl.dmmsearch.search;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;

/** The parameters of a list of meetings, and of a timeline; the API and the pages take the same. */
public final class MeetingParameters {
  private MeetingParameters() {}

  /**
   * Reads what narrows a list of meetings.
   *
   * @param values as sent
   * @throws ParametersException with every fault, if there is any
   */
  public static Filters filters(Map<String, List<String>> values) throws ParametersException {
    var parameters = new Parameters(values);
    Filters filters = SearchParameters.filters(parameters);
    parameters.done();
    return filters;
  }

  /**
   * Reads the parameters of a timeline: those of a search that decide what is found.
   *
   * @param values as sent
   * @param clearance what the asker may see
   * @param reader understands the query
   * @throws ParametersException with every fault, if there is any
   */
  public static SearchParameters timeline(
      Map<String, List<String>> values, AccessLabel clearance, QueryReader reader)
      throws ParametersException {
    var parameters = new Parameters(values);
    String typed = parameters.text("q");
    boolean strict = parameters.flag("strict");
    Match match = SearchParameters.match(parameters);
    TypedQuery read =
        SearchParameters.query(parameters, typed == null ? "" : typed, strict, reader)
            .asking(match);
    Filters filters = SearchParameters.filters(parameters);
    parameters.done();
    return new SearchParameters(
        typed == null ? "" : typed,
        new SearchRequest(
            read,
            read.understood(),
            match,
            filters,
            Sort.OLDEST_MEETING,
            Page.first(),
            false,
            !strict,
            clearance));
  }
}
