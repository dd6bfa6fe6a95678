package nl.dmmsearch.search.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;

/** What is understood of a query, written so that a test can say it. */
record Understood(Query query) {
  /** The day on which all of it is asked. */
  static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  static Understood of(String typed, Taxonomy taxonomy, List<SynonymRule> rules) {
    try {
      return new Understood(
          new QueryReader(
                  Meaning.steps(
                      ListedNames.of(taxonomy, rules),
                      () -> TODAY,
                      LuceneEngine::stem,
                      LuceneEngine::wholeVerb))
              .read(typed)
              .understood());
    } catch (QueryException e) {
      throw new AssertionError(typed, e);
    }
  }

  static Understood of(String typed) {
    return of(typed, Taxonomy.empty(), List.of());
  }

  /** The words that are looked for, one behind the other. */
  String words() {
    return query.words().stream().map(Understood::show).collect(Collectors.joining(" "));
  }

  /** What must hold. */
  String required() {
    return query.required().stream().map(Understood::show).collect(Collectors.joining(" "));
  }

  /** Each with the words that it answers: {@code IAMD=>"integrated air and missile defence"}. */
  List<String> alternatives() {
    return query.alternatives().stream().map(this::show).toList();
  }

  private String show(Alternative alternative) {
    String words =
        query.words().subList(alternative.from(), alternative.to()).stream()
            .map(Understood::show)
            .collect(Collectors.joining(" "));
    return words + "=>" + show(alternative.clause());
  }

  private static String show(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Phrase(String text) -> "\"" + text + "\"";
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Exact(String text) -> "=" + text;
      case Clause.Near(String text, int within) -> "\"" + text + "\"~" + within;
      case Clause.SplitVerb verb -> verb.words();
      case Clause.In(var scope, Clause inner) -> scope.word() + ":" + show(inner);
      case Clause.During(var ranges) ->
          ranges.stream()
              .map(range -> range.from() + ".." + range.to())
              .collect(Collectors.joining("\n"));
      case Clause.OfType(Set<DocumentType> types, _) -> sorted(types);
      case Clause.OfMeeting(Set<MeetingKind> kinds) -> sorted(kinds);
      case Clause.Paper(var number) -> "#" + number.value();
      case Clause.Whole(Clause inner) -> show(inner);
      case Clause.Not(Clause inner) -> "-" + show(inner);
      case Clause.And(List<Clause> clauses) -> "(" + all(clauses, " AND ") + ")";
      case Clause.Or period when Clause.isPeriod(period) -> show(period.clauses().getFirst());
      case Clause.Or(List<Clause> clauses, _) -> "(" + all(clauses, " OR ") + ")";
    };
  }

  private static String all(List<Clause> clauses, String between) {
    return clauses.stream().map(Understood::show).collect(Collectors.joining(between));
  }

  private static <E extends Enum<E>> String sorted(Set<E> values) {
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining("/"));
  }
}
