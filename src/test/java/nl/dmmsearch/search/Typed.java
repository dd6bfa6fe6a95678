package nl.dmmsearch.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;

/** Writes a query as a careful person would type it. */
final class Typed {
  private Typed() {}

  static String query(Query query) {
    return Stream.of(
            query.words().stream().map(Typed::clause),
            query.required().stream().map(Typed::clause),
            query.excluded().stream().map(clause -> "-" + clause(clause)))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" "));
  }

  static String clause(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Phrase(String text) -> "\"" + text + "\"";
      case Clause.Near(String text, int within) -> "\"" + text + "\"~" + within;
      case Clause.SplitVerb verb -> verb.words();
      case Clause.Exact(String text) -> text.contains(" ") ? "=\"" + text + "\"" : "=" + text;
      case Clause.In(Scope scope, Clause inner) -> scope.word() + ":" + clause(inner);
      case Clause.During(List<DateBounds> ranges) ->
          ranges.stream()
              .map(range -> range.from() + ".." + range.to())
              .collect(Collectors.joining(","));
      case Clause.OfType(Set<DocumentType> types, _) -> types.toString();
      case Clause.OfMeeting o -> o.kinds().toString();
      case Clause.Paper(KamerstukNumber number) -> number.value();
      case Clause.Whole(Clause inner) -> clause(inner);
      case Clause.Not(Clause inner) -> "-" + clause(inner);
      case Clause.And(List<Clause> clauses) -> joined(clauses, " AND ");
      case Clause.Or(List<Clause> clauses, _) -> joined(clauses, " OR ");
    };
  }

  private static String joined(List<Clause> clauses, String operator) {
    return clauses.stream().map(Typed::clause).collect(Collectors.joining(operator, "(", ")"));
  }
}
