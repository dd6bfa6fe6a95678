package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;

/**
 * What may be why a brief was found.
 *
 * @param asked the words as typed
 * @param clause what answers them
 * @param within of what that is a part; the clause itself where it stands alone
 * @param how it answers them
 * @param several whether it stands for more than one word
 */
record Reason(String asked, Clause clause, Clause within, How how, boolean several) {

  private static Reason alone(Clause clause) {
    return new Reason(Wording.shown(clause), clause, clause, usual(clause), false);
  }

  /** For the words of a query and what it requires, each once. */
  static Stream<Reason> of(Query query) {
    return Stream.concat(
        query.words().stream().distinct().flatMap(Reason::parts),
        query.required().stream().distinct().flatMap(Reason::parts));
  }

  /** For what else answers words of a query. */
  static Reason of(Query query, Alternative other) {
    return new Reason(
        Wording.shown(query.words().subList(other.from(), other.to()).stream().distinct().toList()),
        other.clause(),
        other.clause(),
        other.how(),
        other.to() - other.from() > 1);
  }

  /** The parts of a combination, by themselves. */
  private static Stream<Reason> parts(Clause clause) {
    return switch (clause) {
      case Clause.Not n -> Stream.empty();
      case Clause.Or or when or.isOneThing() -> oneThing(or);
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().flatMap(Reason::parts);
      case Clause.And(List<Clause> clauses) ->
          clauses.stream().flatMap(Reason::parts).map(part -> part.partOf(clause));
      case Clause.Near(String text, int _) -> words(text).map(part -> part.partOf(clause));
      case Clause.In(var scope, Clause inner) ->
          parts(inner)
              .map(part -> {
                var scoped = new Clause.In(scope, part.clause());
                return alone(scoped).partOf(new Clause.In(scope, part.within()));
              });
      case Clause.Whole w -> Stream.of(alone(w));
      case Clause.Word w -> Stream.of(alone(w));
      case Clause.Prefix p -> Stream.of(alone(p));
      case Clause.Phrase p -> Stream.of(alone(p));
      case Clause.SplitVerb v -> Stream.of(alone(v));
      case Clause.Exact e -> Stream.of(alone(e));
      case Clause.During d -> Stream.of(alone(d));
      case Clause.OfType o -> Stream.of(alone(o));
      case Clause.OfMeeting o -> Stream.of(alone(o));
      case Clause.Paper p -> Stream.of(alone(p));
    };
  }

  private static Stream<Reason> oneThing(Clause.Or or) {
    Clause typed = or.clauses().getFirst();
    return Stream.concat(
        parts(typed),
        or.others().stream()
            .map(other -> {
              Clause name = other.clause();
              return new Reason(Wording.shown(typed), name, name, other.how(), false);
            }));
  }

  private static Stream<Reason> words(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(word -> alone(new Clause.Word(word)));
  }

  /** Whether it is no part of anything else. */
  boolean isAlone() {
    return clause.equals(within);
  }

  /** The same for each of words that are near each other and make no name of anything. */
  Reason loose() {
    return switch (clause) {
      case Clause.Near(String text, int _) -> looseWords(text);
      case Clause.Whole(Clause.Near(String text, int _)) -> looseWords(text);
      default -> this;
    };
  }

  private Reason looseWords(String text) {
    return new Reason(
        asked, new Clause.And(words(text).map(Reason::clause).toList()), within, how, several);
  }

  private Reason partOf(Clause whole) {
    return new Reason(asked, clause, whole, how, several);
  }

  private static How usual(Clause clause) {
    return switch (clause) {
      case Clause.Prefix p -> How.BEGINNING;
      case Clause.During d -> How.DATE;
      case Clause.OfType o -> How.DOCUMENT_TYPE;
      case Clause.OfMeeting o -> How.MEETING;
      case Clause.Paper p -> How.PAPER;
      case Clause.Whole w -> How.LITERAL;
      case Clause.Word w -> How.LITERAL;
      case Clause.Phrase p -> How.LITERAL;
      case Clause.Near n -> How.LITERAL;
      case Clause.SplitVerb v -> How.LITERAL;
      case Clause.Exact e -> How.LITERAL;
      case Clause.In(var scope, Clause _) ->
          switch (scope) {
            case TITLE -> How.TITLE;
            case HEADING -> How.HEADING;
            case REFERENCE, SENDER -> How.HEADER;
          };
      case Clause.Not n -> How.LITERAL;
      case Clause.And a -> How.LITERAL;
      case Clause.Or o -> How.LITERAL;
    };
  }
}
