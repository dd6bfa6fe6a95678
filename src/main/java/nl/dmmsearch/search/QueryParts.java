package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;

/** Sorts the parts of a query into what is counted and what always holds. */
final class QueryParts {
  private QueryParts() {}

  static Query of(List<Clause> clauses, List<Notice> notices) {
    var words = new ArrayList<Clause>();
    var required = new ArrayList<Clause>();
    var excluded = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(Clause inner)) {
        excluded.add(inner);
      } else if (alwaysHolds(clause)) {
        required.add(clause);
      } else {
        words.add(clause);
      }
    }
    return Query.of(words, required, excluded, notices);
  }

  /** A choice always holds where each of its branches would; with one word in it, it is counted. */
  private static boolean alwaysHolds(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Prefix _, Clause.Paper _ -> false;
      case Clause.Exact(String text) ->
          text.chars().anyMatch(c -> QueryCharacters.isSpace((char) c));
      case Clause.Whole(Clause inner) -> alwaysHolds(inner);
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().allMatch(QueryParts::alwaysHolds);
      case Clause.Phrase _, Clause.Near _, Clause.In _, Clause.During _, Clause.OfType _ -> true;
      case Clause.SplitVerb _, Clause.OfMeeting _ -> true;
      case Clause.Not _, Clause.And _ -> true;
    };
  }
}
