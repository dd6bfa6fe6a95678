package nl.dmmsearch.search;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a clause as a person would type them. */
public final class Wording {
  private Wording() {}

  /** The words of one clause. */
  public static String of(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Phrase(String text) -> text;
      case Clause.Near(String text, int _) -> text;
      case Clause.Exact(String text) -> "=" + text;
      case Clause.In(Scope scope, Clause inner) -> scope.word() + ":" + of(inner);
      case Clause.During(DateBounds bounds) -> bounds.from() + " – " + bounds.to();
      case Clause.OfType o -> joined(o.types().stream().map(type -> type.value()).toList(), ", ");
      case Clause.OfMeeting o ->
          joined(o.kinds().stream().map(kind -> kind.label()).toList(), ", ");
      case Clause.Paper p -> p.number().value();
      case Clause.Not(Clause inner) -> "-" + of(inner);
      case Clause.And(List<Clause> clauses) -> of(clauses);
      case Clause.Or(List<Clause> clauses) ->
          joined(clauses.stream().map(Wording::of).toList(), " OR ");
    };
  }

  /** The words of several clauses side by side. */
  public static String of(List<Clause> clauses) {
    return joined(clauses.stream().map(Wording::of).toList(), " ");
  }

  private static String joined(List<String> parts, String separator) {
    return parts.stream().collect(Collectors.joining(separator));
  }
}
