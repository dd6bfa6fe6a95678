package nl.dmmsearch.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands within a phrase, a field or a group of a query.
 *
 * @param text as typed
 * @param scope the field that it is asked of; null where it may stand anywhere
 */
public record InnerWord(String text, @Nullable Scope scope) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Those of a query, each once: neither those that may be no other word, as after {@code =}, nor
   * those that must not be there.
   */
  public static List<InnerWord> of(Query query) {
    return Stream.concat(query.words().stream(), query.required().stream())
        .filter(clause -> !(clause instanceof Clause.Word))
        .flatMap(clause -> within(clause, null))
        .distinct()
        .toList();
  }

  /** The words of each group of a query that this word is one of: they may be a name together. */
  public List<List<Clause>> groups(Query query) {
    return Stream.concat(query.words().stream(), query.required().stream())
        .flatMap(InnerWord::groups)
        .filter(group -> group.stream().anyMatch(word -> Wording.of(word).equals(text)))
        .toList();
  }

  private static Stream<List<Clause>> groups(Clause clause) {
    return switch (clause) {
      case Clause.And(List<Clause> clauses) ->
          Stream.concat(
              Stream.of(clauses.stream().filter(c -> c instanceof Clause.Word).toList()),
              clauses.stream().flatMap(InnerWord::groups));
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().flatMap(InnerWord::groups);
      case Clause.Whole(Clause inner) -> groups(inner);
      case Clause.Phrase(String text) ->
          Stream.of(
              SPACES
                  .splitAsStream(text)
                  .filter(QueryCharacters::isSearchable)
                  .<Clause>map(Clause.Word::new)
                  .toList());
      case Clause.In _, Clause.Not _, Clause.Word _ -> Stream.empty();
      case Clause.Near _, Clause.Exact _, Clause.Prefix _, Clause.Paper _ -> Stream.empty();
      case Clause.SplitVerb _ -> Stream.empty();
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> Stream.empty();
    };
  }

  /** What asks for something else in the place of this word. */
  public Clause place(Clause other) {
    return scope == null ? other : new Clause.In(scope, other);
  }

  private static Stream<InnerWord> within(Clause clause, @Nullable Scope scope) {
    return switch (clause) {
      case Clause.Word(String text) -> Stream.of(new InnerWord(text, scope));
      case Clause.Phrase(String text) -> words(text, scope);
      case Clause.Near(String text, int _) -> words(text, scope);
      case Clause.In(Scope inner, Clause there) -> within(there, inner);
      case Clause.Whole(Clause inner) -> within(inner, scope);
      case Clause.And(List<Clause> clauses) -> clauses.stream().flatMap(c -> within(c, scope));
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().flatMap(c -> within(c, scope));
      case Clause.Not _, Clause.Exact _, Clause.Prefix _, Clause.Paper _ -> Stream.empty();
      case Clause.SplitVerb _ -> Stream.empty();
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> Stream.empty();
    };
  }

  private static Stream<InnerWord> words(String text, @Nullable Scope scope) {
    return SPACES.splitAsStream(text).map(word -> new InnerWord(word, scope));
  }
}
