package nl.dmmsearch.search;

import java.util.List;

/** Reads what a person typed: first its syntax, then, step by step, what is meant by it. */
public final class QueryReader {
  private final List<QueryStep> steps;
  private final NameWords names;
  private final BesideOperators operators;

  /**
   * @param steps in order; each sees what those before it understood
   */
  public QueryReader(List<QueryStep> steps) {
    this.steps = List.copyOf(steps);
    this.names = NameWords.of(() -> this.steps.stream().flatMap(QueryStep::names));
    this.operators = new BesideOperators(this.steps);
  }

  /** The names that it knows. */
  public NameWords names() {
    return names;
  }

  /** Whether it takes words as words. */
  public boolean isLiteral() {
    return steps.isEmpty();
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
  public TypedQuery read(String typed) throws QueryException {
    Query parsed = QueryParser.parse(typed, operators::together);
    Query remarked = DutchOperators.remarked(PlainNegation.remarked(parsed, typed), typed, names);
    Query once = Repetitions.once(SingleQuotes.remarked(remarked, typed));
    return new TypedQuery(once, steps, names);
  }

  /**
   * Reads {@code typed} without guessing: no word of it is left out. The notices are faults of
   * syntax alone.
   *
   * @throws QueryException if it is beyond the limits of {@link QueryParser}
   */
  public TypedQuery readStrictly(String typed) throws QueryException {
    List<QueryStep> sure = steps.stream().filter(step -> !step.guesses()).toList();
    return new TypedQuery(Repetitions.once(QueryParser.parse(typed)), sure, names);
  }
}
