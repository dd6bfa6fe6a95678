package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Understands the words that OR and AND combine as it does words side by side, so that {@code
 * kosovo OR x} finds all that {@code kosovo} does.
 */
final class Groups implements QueryStep {
  private final List<QueryStep> steps;
  private final Exclusions exclusions;

  /**
   * @param steps in order, none of which takes words away; a name of which somebody has joined the
   *     words is not held as a whole
   * @param exclusions what must not be there
   */
  Groups(List<QueryStep> steps, Exclusions exclusions) {
    this.exclusions = exclusions;
    this.steps = steps.stream().filter(step -> !step.holdsWhole()).toList();
  }

  @Override
  public Query apply(Query query) {
    return new Query(
        query.words().stream().map(this::read).toList(),
        query.alternatives(),
        query.required().stream().map(this::read).toList(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  private Clause read(Clause clause) {
    return clause instanceof Clause.And || clause instanceof Clause.Or ? within(clause) : clause;
  }

  private Clause within(Clause clause) {
    return switch (clause) {
      case Clause.Not(Clause inner) -> new Clause.Not(exclusions.excluded(inner));
      case Clause.And(List<Clause> clauses) -> new Clause.And(sideBySide(clauses));
      case Clause.Or(List<Clause> clauses, List<How> hows) ->
          new Clause.Or(clauses.stream().map(this::within).toList(), hows);
      case Clause.Word w -> alone(w);
      case Clause.Prefix p -> alone(p);
      case Clause.Phrase p -> alone(p);
      case Clause.Near n -> alone(n);
      case Clause.SplitVerb v -> alone(v);
      case Clause.Exact e -> alone(e);
      case Clause.In i -> alone(i);
      case Clause.During d -> alone(d);
      case Clause.OfType o -> alone(o);
      case Clause.OfMeeting o -> alone(o);
      case Clause.Paper p -> alone(p);
      case Clause.Whole w -> alone(w);
    };
  }

  private Clause alone(Clause clause) {
    return sideBySide(List.of(clause)).getFirst();
  }

  /** What must not be there is for {@link Exclusions} to read. */
  private List<Clause> sideBySide(List<Clause> clauses) {
    List<Clause> asked =
        clauses.stream().filter(c -> !(c instanceof Clause.Not)).map(this::read).toList();
    Query query = Query.of(asked, List.of(), List.of(), List.of());
    for (QueryStep step : steps) {
      query = step.apply(query);
    }
    Query read = query;
    return Stream.concat(
            IntStream.range(0, read.words().size()).mapToObj(read::answered),
            clauses.stream().filter(Clause.Not.class::isInstance).map(this::within))
        .toList();
  }
}
