package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.function.BiFunction;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Scope;

/** Finds the words and phrases of clauses also as they are called otherwise. */
final class WidenedClauses {
  private final BiFunction<Clause, String, Clause> orOther;

  /**
   * @param orOther a word or a phrase, of which the text is given as well, with its other names
   */
  WidenedClauses(BiFunction<Clause, String, Clause> orOther) {
    this.orOther = orOther;
  }

  /** Of the words themselves, which are widened by alternatives, that can stand for several. */
  Clause word(Clause word) {
    return word instanceof Clause.Word || isGroup(word) ? word : widened(word);
  }

  /** What must hold. */
  Clause required(Clause clause) {
    return isGroup(clause) ? clause : widened(clause);
  }

  /** {@link Groups} has read it. */
  private static boolean isGroup(Clause clause) {
    return clause instanceof Clause.And || clause instanceof Clause.Or;
  }

  private Clause widened(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> orOther.apply(clause, text);
      case Clause.Phrase(String text) -> orOther.apply(clause, text);
      case Clause.In(Scope scope, Clause inner) ->
          scope == Scope.REFERENCE ? clause : new Clause.In(scope, widened(inner));
      case Clause.And(List<Clause> clauses) ->
          new Clause.And(clauses.stream().map(this::widened).toList());
      case Clause.Or(List<Clause> clauses, List<How> hows) ->
          new Clause.Or(clauses.stream().map(this::widened).toList(), hows);
      case Clause.Prefix p -> p;
      case Clause.Near n -> n;
      case Clause.SplitVerb v -> v;
      case Clause.Exact e -> e;
      case Clause.During d -> d;
      case Clause.OfType o -> o;
      case Clause.OfMeeting o -> o;
      case Clause.Paper p -> p;
      case Clause.Whole w -> w;
      case Clause.Not n -> n;
    };
  }
}
