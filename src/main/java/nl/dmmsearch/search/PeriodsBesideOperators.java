package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the words of a period together beside AND, OR and NOT and in brackets, where no step reads
 * them any more: {@code kosovo AND sinds 2022}.
 */
final class PeriodsBesideOperators {
  private final List<QueryStep> steps;

  /**
   * @param steps that ask something of a brief instead of words
   */
  PeriodsBesideOperators(List<QueryStep> steps) {
    this.steps = steps;
  }

  /**
   * The tokens with one for the first period of each run of words that stands so.
   *
   * @param notices gets how the periods were read
   */
  List<QueryToken> together(List<QueryToken> tokens, List<Notice> notices) {
    var read = new ArrayList<QueryToken>();
    int at = 0;
    while (at < tokens.size()) {
      int end = BesideOperators.endOfRun(tokens, at);
      if (end == at) {
        read.add(tokens.get(at++));
      } else {
        List<QueryToken> run = tokens.subList(at, end);
        boolean beside = isBehind(tokens, at - 1) || isBefore(tokens, end);
        read.addAll(beside ? run(run, notices) : run);
        at = end;
      }
    }
    return read;
  }

  private static boolean isBehind(List<QueryToken> tokens, int at) {
    return BesideOperators.joins(tokens, at)
        || BesideOperators.isOperator(tokens, at, QueryToken.Kind.NOT)
        || isBracket(tokens, at, QueryToken.Kind.OPEN);
  }

  private static boolean isBefore(List<QueryToken> tokens, int at) {
    return BesideOperators.joins(tokens, at) || isBracket(tokens, at, QueryToken.Kind.CLOSE);
  }

  private static boolean isBracket(List<QueryToken> tokens, int at, QueryToken.Kind kind) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at) instanceof QueryToken.Operator operator
        && operator.kind() == kind;
  }

  private List<QueryToken> run(List<QueryToken> run, List<Notice> notices) {
    List<Clause> words = BesideOperators.clauses(run);
    for (QueryStep step : steps) {
      Query query = step.apply(Query.of(words, List.of(), List.of(), List.of()));
      if (query.required().size() == 1) {
        int from = same(words, query.words());
        int to = from + words.size() - query.words().size();
        int position = run.get(from).position();
        query
            .notices()
            .forEach(notice -> notices.add(new Notice(notice.fault(), notice.instead(), position)));
        var read = new ArrayList<>(run.subList(0, from));
        read.add(new QueryToken.Leaf(query.required().getFirst(), position));
        read.addAll(run.subList(to, run.size()));
        return read;
      }
    }
    return run;
  }

  /** How many of the words stand before those that went. */
  private static int same(List<Clause> words, List<Clause> left) {
    int same = 0;
    while (same < left.size() && words.get(same).equals(left.get(same))) {
      same++;
    }
    return same;
  }
}
