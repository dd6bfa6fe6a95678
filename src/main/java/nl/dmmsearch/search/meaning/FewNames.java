package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;

/**
 * Leaves out the other names behind the first ones of a query that has very many, for each costs
 * what a phrase does. What is called so is still looked for as it stands, and it is told.
 */
final class FewNames implements QueryStep {
  /** The most other names: a pasted paragraph of three dozen words has about as many. */
  static final int MOST = 150;

  @Override
  public Query apply(Query query) {
    var budget = new Budget();
    List<Clause> words = new ArrayList<>();
    Set<Alternative> left = new HashSet<>();
    for (int place = 0; place < query.words().size(); place++) {
      words.add(budget.of(query.words().get(place)));
      left.addAll(budget.leftAt(place, query));
    }
    List<Clause> required = query.required().stream().map(budget::of).toList();
    if (budget.left.isEmpty()) {
      return query;
    }
    List<Alternative> kept =
        query.alternatives().stream().filter(other -> !left.contains(other)).toList();
    return new Query(words, kept, required, query.excluded(), query.ignored(), query.notices())
        .noting(notice(List.copyOf(budget.left)));
  }

  private static Notice notice(List<String> left) {
    String told = "Niet ook onder andere namen gezocht, want er zijn te veel namen: ";
    return new Notice(told + Notice.few(left, ", "), null, 0);
  }

  /** How many other names there were so far, and what was typed that goes without. */
  private static final class Budget {
    private int names;

    /** In the order in which it was typed. */
    private final Set<String> left = new LinkedHashSet<>();

    /** Whether so many other names of one thing are looked for; behind one that is not, none is. */
    private boolean has(String typed, long others) {
      if (left.isEmpty() && names + others <= MOST) {
        names += (int) others;
        return true;
      }
      if (others > 0) {
        left.add(typed);
      }
      return others == 0;
    }

    /** Those of the names that begin at a place that are left out. */
    private List<Alternative> leftAt(int place, Query query) {
      return query.alternatives().stream()
          .filter(other -> other.from() == place && isOtherName(other.how()))
          .collect(Collectors.groupingBy(Alternative::to))
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
          .map(Map.Entry::getValue)
          .filter(all -> !has(query.typed(all.getFirst()), all.size()))
          .flatMap(List::stream)
          .toList();
    }

    private Clause of(Clause clause) {
      return switch (clause) {
        case Clause.Or or when or.isOneThing() -> oneThing(or);
        case Clause.Or(List<Clause> clauses, List<How> hows) ->
            new Clause.Or(clauses.stream().map(this::of).toList(), hows);
        case Clause.And(List<Clause> clauses) ->
            new Clause.And(clauses.stream().map(this::of).toList());
        case Clause.In(var scope, Clause inner) -> new Clause.In(scope, of(inner));
        default -> clause;
      };
    }

    private Clause oneThing(Clause.Or or) {
      Clause typed = or.clauses().getFirst();
      long names = or.others().stream().filter(other -> isOtherName(other.how())).count();
      if (has(Wording.of(typed), names)) {
        return or;
      }
      List<Alternative> kept =
          or.others().stream().filter(other -> !isOtherName(other.how())).toList();
      return kept.isEmpty() ? typed : Clause.Or.answered(typed, kept);
    }
  }

  private static boolean isOtherName(How how) {
    return how == How.SYNONYM || how == How.RELATED || how == How.JOINED;
  }
}
