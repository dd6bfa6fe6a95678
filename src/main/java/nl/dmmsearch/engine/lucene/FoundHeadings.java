package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Scope;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.index.memory.MemoryIndex;
import org.jspecify.annotations.Nullable;

/** The headings of a brief that a query asks for: the index knows them only all together. */
final class FoundHeadings {
  private final ClauseTranslator translator;

  /**
   * @param known whether the index has a term
   */
  FoundHeadings(KnownTerms known) {
    this.translator = ClauseTranslator.forSearch(known);
  }

  /** What a query asks of headings, each by itself. */
  static List<Clause> asked(Query query) {
    return Stream.concat(query.words().stream(), query.required().stream())
        .flatMap(FoundHeadings::inHeadings)
        .distinct()
        .toList();
  }

  private static Stream<Clause> inHeadings(Clause clause) {
    return switch (clause) {
      case Clause.In(Scope scope, Clause inner) ->
          scope == Scope.HEADING ? leaves(inner) : Stream.empty();
      case Clause.And(List<Clause> clauses) -> clauses.stream().flatMap(FoundHeadings::inHeadings);
      case Clause.Or(List<Clause> clauses, _) ->
          clauses.stream().flatMap(FoundHeadings::inHeadings);
      case Clause.Whole(Clause inner) -> inHeadings(inner);
      case Clause.Not _, Clause.Word _, Clause.Prefix _, Clause.Phrase _ -> Stream.empty();
      case Clause.Near _, Clause.SplitVerb _, Clause.Exact _, Clause.Paper _ -> Stream.empty();
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> Stream.empty();
    };
  }

  /** The words of one field may stand in several headings. */
  private static Stream<Clause> leaves(Clause clause) {
    return switch (clause) {
      case Clause.And(List<Clause> clauses) -> clauses.stream().flatMap(FoundHeadings::leaves);
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().flatMap(FoundHeadings::leaves);
      case Clause.Not _ -> Stream.empty();
      case Clause other -> Stream.of(new Clause.In(Scope.HEADING, other));
    };
  }

  /** What a query asks anywhere, where it stands in a heading; nothing where it asks no words. */
  static List<Clause> meant(Query query) {
    List<Clause> written =
        Stream.of(
                query.words().stream(),
                query.required().stream(),
                query.alternatives().stream().map(Alternative::clause))
            .flatMap(clauses -> clauses)
            .flatMap(FoundHeadings::written)
            .distinct()
            .toList();
    return written.isEmpty()
        ? List.of()
        : List.of(new Clause.In(Scope.HEADING, new Clause.Or(written)));
  }

  private static Stream<Clause> written(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Prefix _, Clause.Phrase _ -> Stream.of(clause);
      case Clause.Near _, Clause.SplitVerb _, Clause.Exact _ -> Stream.of(clause);
      case Clause.And(List<Clause> clauses) -> clauses.stream().flatMap(FoundHeadings::written);
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().flatMap(FoundHeadings::written);
      case Clause.Whole(Clause inner) -> written(inner);
      case Clause.In _, Clause.Not _, Clause.Paper _ -> Stream.empty();
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> Stream.empty();
    };
  }

  /** The sections whose headings answer a clause, by their places, in order. */
  List<Integer> of(BodyText body, Clause clause) {
    org.apache.lucene.search.Query query = translator.clause(clause);
    var alone = new MemoryIndex();
    return IntStream.range(0, body.sections())
        .filter(i -> answers(body.parts().get(i).heading(), query, alone))
        .boxed()
        .toList();
  }

  /** How the sections begin whose headings answer any of the clauses, unmarked. */
  List<Snippet> beginnings(BodyText body, List<Clause> clauses) {
    var found = new ArrayList<Snippet>();
    clauses.stream()
        .flatMap(clause -> of(body, clause).stream())
        .distinct()
        .sorted()
        .forEach(place -> beginning(body, place).forEach(found::add));
    return found;
  }

  /**
   * A heading may have nothing under it but lower headings: then what stands under those; and where
   * there is nothing at all, the heading itself.
   */
  private static Stream<Snippet> beginning(BodyText body, int place) {
    Section found = body.parts().get(place);
    return IntStream.range(place, body.sections())
        .takeWhile(i -> i == place || body.parts().get(i).level() > found.level())
        .mapToObj(body.parts()::get)
        .filter(section -> !section.text().isBlank())
        .limit(1)
        .map(section -> beginning(found, section))
        .findFirst()
        .or(() -> Optional.ofNullable(found.heading()).map(heading -> alone(found, heading)))
        .stream();
  }

  private static Snippet beginning(Section found, Section section) {
    int[] bounds = Passages.first(section.text());
    return new Snippet(
        section.text().substring(bounds[0], bounds[1]),
        List.of(),
        found.heading(),
        found.anchor(),
        section.pageAt(bounds[0]));
  }

  private static Snippet alone(Section found, String heading) {
    return new Snippet(heading, List.of(), heading, found.anchor(), found.page());
  }

  private static boolean answers(
      @Nullable String heading, org.apache.lucene.search.Query query, MemoryIndex alone) {
    if (heading == null) {
      return false;
    }
    alone.reset();
    for (Schema.Weighted field : Schema.forWords(Scope.HEADING)) {
      alone.addField(field.field(), heading, Analysis.indexing());
    }
    return alone.search(query) > 0;
  }
}
