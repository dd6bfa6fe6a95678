package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps a name or a date of several words one thing beside AND, OR and NOT, which by themselves
 * take the next word only: {@code Verenigde Staten OR China}.
 */
final class BesideOperators {
  /** Longer names beside an operator are not looked for; it bounds the work. */
  private static final int MOST_WORDS = 6;

  private final List<QueryStep> steps;
  private final List<QueryStep> counting;
  private final PeriodsBesideOperators periods;

  /**
   * @param steps that understand words side by side
   */
  BesideOperators(List<QueryStep> steps) {
    this.steps = steps.stream().filter(step -> !step.guesses()).toList();
    this.counting = this.steps.stream().filter(step -> !step.holdsWhole()).toList();
    this.periods = new PeriodsBesideOperators(steps.stream().filter(QueryStep::guesses).toList());
  }

  /**
   * The tokens with a phrase for each such name, and brackets around each such date.
   *
   * @param notices gets what the steps remark on
   */
  List<QueryToken> together(List<QueryToken> typed, List<Notice> notices) {
    List<QueryToken> tokens = periods.together(typed, notices);
    var read = new ArrayList<QueryToken>();
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfRun(tokens, at);
      if (end == at) {
        read.add(tokens.get(at++));
      } else {
        boolean negated = isOperator(tokens, at - 1, QueryToken.Kind.NOT);
        boolean behind = negated || joins(tokens, at - 1);
        read.addAll(run(tokens.subList(at, end), behind, negated, joins(tokens, end)));
        at = end;
      }
    }
    return read;
  }

  private List<QueryToken> run(
      List<QueryToken> words, boolean behind, boolean negated, boolean before) {
    int first = behind ? most(words, true) : 0;
    var read = new ArrayList<QueryToken>(one(words.subList(0, first), negated));
    List<QueryToken> rest = words.subList(first, words.size());
    int last = before ? most(rest, false) : 0;
    read.addAll(rest.subList(0, rest.size() - last));
    read.addAll(one(rest.subList(rest.size() - last, rest.size()), false));
    return read;
  }

  /** How many of the words at an end are one thing; 0 where the last is by itself. */
  private int most(List<QueryToken> words, boolean atStart) {
    for (int many = Math.min(MOST_WORDS, words.size()); many > 1; many--) {
      int from = atStart ? 0 : words.size() - many;
      if (isOne(words.subList(from, from + many))) {
        return many;
      }
    }
    return 0;
  }

  /** What must not be there is not understood, so that it is the words as they were typed. */
  private List<QueryToken> one(List<QueryToken> words, boolean negated) {
    if (words.isEmpty()) {
      return words;
    }
    int position = words.getFirst().position();
    if (negated || isHeld(clauses(words))) {
      String text = clauses(words).stream().map(Wording::of).collect(Collectors.joining(" "));
      return List.of(new QueryToken.Leaf(new Clause.Phrase(text), position));
    }
    var group = new ArrayList<>(words);
    group.addFirst(new QueryToken.Operator(QueryToken.Kind.OPEN, "(", position));
    group.add(new QueryToken.Operator(QueryToken.Kind.CLOSE, ")", position));
    return group;
  }

  private boolean isOne(List<QueryToken> words) {
    Query query = read(clauses(words), steps);
    return query.required().isEmpty()
        && (query.words().size() == 1 || query.alternatives().stream().anyMatch(namesAll(query)));
  }

  /** Whether only a step that holds names whole makes one word of them. */
  private boolean isHeld(List<Clause> words) {
    return read(words, steps).words().size() == 1 && read(words, counting).words().size() > 1;
  }

  private static Query read(List<Clause> words, List<QueryStep> steps) {
    Query query = Query.of(words, List.of(), List.of(), List.of());
    for (QueryStep step : steps) {
      query = step.apply(query);
    }
    return query;
  }

  /** Whether one name answers all of the words; what is only related to them is no name. */
  private static Predicate<Alternative> namesAll(Query query) {
    int all = query.words().size();
    return other -> other.from() == 0 && other.to() == all && other.how() != How.RELATED;
  }

  static List<Clause> clauses(List<QueryToken> words) {
    return words.stream()
        .<Clause>mapMulti((token, found) -> {
          if (token instanceof QueryToken.Leaf(Clause clause, int _)) {
            found.accept(clause);
          }
        })
        .toList();
  }

  static int endOfRun(List<QueryToken> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end) instanceof QueryToken.Leaf(Clause.Word _, int _)) {
      end++;
    }
    return end;
  }

  static boolean joins(List<QueryToken> tokens, int at) {
    return isOperator(tokens, at, QueryToken.Kind.AND)
        || isOperator(tokens, at, QueryToken.Kind.OR);
  }

  /** As a word: a minus belongs to what it touches. */
  static boolean isOperator(List<QueryToken> tokens, int at, QueryToken.Kind kind) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at) instanceof QueryToken.Operator(QueryToken.Kind is, String typed, int _)
        && is == kind
        && typed.length() > 1;
  }
}
