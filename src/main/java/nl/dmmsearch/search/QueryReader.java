package nl.dmmsearch.search;

import java.util.List;

/** Reads what a person typed: first its syntax, then, step by step, what is meant by it. */
public final class QueryReader {
  private final List<QueryStep> steps;

  /**
   * @param steps in order; each sees what those before it understood
   */
  public QueryReader(List<QueryStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** A reader that takes words as words. */
  public static QueryReader literal() {
    return new QueryReader(List.of());
  }

  /**
   * Reads {@code typed}.
   *
   * @throws QueryException if it is beyond the limits of {@link QueryParser}
   */
  public Query read(String typed) throws QueryException {
    Query query = QueryParser.parse(typed);
    for (QueryStep step : steps) {
      query = step.apply(query);
    }
    return query;
  }
}
