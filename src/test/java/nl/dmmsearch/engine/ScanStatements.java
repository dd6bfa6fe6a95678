package nl.dmmsearch.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementState;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every statement for every question: each as if it were a brief with one section.
 *
 * @param all those of the briefs that may be found
 * @param request what is asked
 */
record ScanStatements(List<Said> all, StatementRequest request) {

  /**
   * A statement in its brief.
   *
   * @param place among the statements of the brief
   */
  record Said(Statement statement, Brief brief, int place) {
    Brief alone() {
      var section =
          new Section(statement.place().section(), 1, "s", statement.text(), List.of(), List.of());
      return new Brief(
          brief.source(),
          brief.access(),
          brief.header(),
          brief.meetings(),
          List.of(section),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          brief.kin());
    }

    /** The words with which its brief names what it is about. */
    List<String> matter() {
      return brief.tags().stream()
          .filter(tag -> statement.tags(tag.dimension()).contains(tag.value()))
          .flatMap(tag -> tag.evidence().stream().map(evidence -> name(tag, evidence)))
          .toList();
    }

    private static String name(Tag tag, Evidence evidence) {
      boolean given = evidence.where() == Where.PERSON || evidence.where() == Where.GIVEN;
      return given ? tag.value() : evidence.text();
    }

    List<String> values(StatementFacet facet) {
      return facet.valuesOf(statement, brief.summary());
    }

    boolean isDue(DateBounds bounds) {
      Deadline deadline = statement.deadline();
      return bounds.isOpen()
          || (deadline != null
              && deadline.value() != null
              && (bounds.from() == null || !deadline.value().isBefore(bounds.from()))
              && (bounds.to() == null || !deadline.value().isAfter(bounds.to())));
    }
  }

  static ScanStatements of(Stream<Brief> briefs, StatementRequest request) {
    var all = new ArrayList<Said>();
    briefs.forEach(brief ->
        IntStream.range(0, brief.statements().size())
            .forEach(i -> all.add(new Said(brief.statements().get(i), brief, i))));
    return new ScanStatements(all, request);
  }

  StatementResponse answer() {
    int required = required();
    List<Said> matching = matching(required, null);
    List<StatementHit> hits =
        matching.stream()
            .sorted(order())
            .skip(request.page().offset())
            .limit(request.page().size())
            .map(said ->
                new StatementHit(said.statement(), said.brief().summary(), score(said), List.of()))
            .toList();
    var facets = new EnumMap<StatementFacet, List<FacetCount>>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.allCounted()) {
      facets.put(facet, count(facet, matching(required, facet)));
    }
    return new StatementResponse(matching.size(), required, hits, facets, Spelling.right());
  }

  int required() {
    int words = request.query().differentWords();
    return switch (request.match()) {
      case Match.All() -> words;
      case Match.AtLeast(int least) -> Math.min(least, words);
      case Match.Auto() -> {
        int required = words;
        while (required > 1 && matching(required, null).size() < Match.ENOUGH) {
          required--;
        }
        yield required;
      }
    };
  }

  List<Said> matching(int required, @Nullable StatementFacet unfiltered) {
    return all.stream()
        .filter(said -> passes(said, unfiltered))
        .filter(said -> ScanEngine.answers(words(said), request.query(), required))
        .toList();
  }

  private boolean passes(Said said, @Nullable StatementFacet unfiltered) {
    return request.filters().facets().entrySet().stream()
            .allMatch(filter ->
                filter.getKey() == unfiltered
                    || said.values(filter.getKey()).stream()
                        .anyMatch(v ->
                            filter.getKey().meant(filter.getValue()).stream()
                                .anyMatch(v::equalsIgnoreCase)))
        && isInState(said.statement())
        && said.isDue(request.filters().deadline())
        && ScanEngine.in(request.filters().meeting(), ScanEngine.meeting(said.brief().summary()))
        && ScanEngine.in(request.filters().letter(), ScanEngine.letter(said.brief().summary()));
  }

  private boolean isInState(Statement statement) {
    Set<String> kept = meant(StatementState::saysKept);
    Set<String> dropped = meant(StatementState::saysDropped);
    return request.filters().states().isEmpty()
        || request.filters().states().stream()
            .anyMatch(state -> state.holds(statement, kept, dropped));
  }

  /** The ids of the promises of which statements say that. */
  private Set<String> meant(Predicate<Statement> says) {
    return all.stream()
        .map(Said::statement)
        .filter(says)
        .flatMap(saying -> saying.earlier().stream())
        .flatMap(earlier -> Stream.ofNullable(earlier.target()))
        .collect(Collectors.toSet());
  }

  private double score(Said said) {
    return ScanEngine.score(words(said), request.query());
  }

  private ScannedWords words(Said said) {
    List<String> names = Speakers.of(said.statement(), said.brief().summary()).names();
    return ScannedWords.ofStatement(said.alone(), names, said.matter(), request.reach());
  }

  private Comparator<Said> order() {
    Comparator<Said> newest =
        Comparator.comparing(ScanStatements::meeting, Comparator.reverseOrder())
            .thenComparing(ScanStatements::letter, Comparator.reverseOrder())
            .thenComparing(said -> said.brief().id())
            .thenComparing(Said::place);
    return switch (request.sort()) {
      case RELEVANCE -> Comparator.comparingDouble(this::score).reversed().thenComparing(newest);
      case NEWEST_MEETING -> newest;
      case OLDEST_MEETING ->
          Comparator.comparing((Said said) -> last(meeting(said)))
              .thenComparing(said -> last(letter(said)))
              .thenComparing(newest);
      case DEADLINE -> Comparator.comparing(this::urgency).thenComparing(newest);
    };
  }

  private static LocalDate meeting(Said said) {
    return Optional.ofNullable(ScanEngine.meeting(said.brief().summary()))
        .map(days -> days.start())
        .orElse(LocalDate.MIN);
  }

  private static LocalDate letter(Said said) {
    return Optional.ofNullable(said.brief().header().letterDate()).orElse(LocalDate.MIN);
  }

  private static LocalDate last(LocalDate day) {
    return day.equals(LocalDate.MIN) ? LocalDate.MAX : day;
  }

  private long urgency(Said said) {
    Deadline deadline = said.statement().deadline();
    if (deadline == null || deadline.value() == null) {
      return Long.MAX_VALUE;
    }
    long days = deadline.value().toEpochDay() - request.today().toEpochDay();
    return days >= 0 ? days : 1_000_000_000L - days;
  }

  private static List<FacetCount> count(StatementFacet facet, List<Said> statements) {
    Map<String, Long> counts =
        statements.stream()
            .flatMap(said -> said.values(facet).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}
