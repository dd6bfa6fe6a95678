package nl.dmmsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.Reach;
import nl.dmmsearch.search.Scope;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.search.StatementState;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import nl.dmmsearch.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Asks the same random questions of the same random briefs in both engines. */
class RandomComparisonTest {
  /** Words that no analysis changes, and no two of which make a third. */
  private static final List<String> WORDS =
      List.of("kfor", "irak", "patriot", "zorbat", "mukil", "plofar", "drupol", "vikrot");

  private static final KamerstukNumber PAPER = new KamerstukNumber("28676", "464");

  private static final List<String> PAPER_IN_TEXT =
      List.of("28676-464", "28 676, nr. 464", "28676 nr. 464", "28676", "nr. 464");

  private static final int CORPORA = 20;
  private static final int QUESTIONS = 60;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private int answered;

  @Test
  void engines_giveTheSameAnswers() {
    for (int corpus = 0; corpus < CORPORA; corpus++) {
      try (SearchEngine lucene = LuceneEngine.inMemory();
          SearchEngine scan = new ScanEngine()) {
        fill(List.of(lucene, scan));
        for (int question = 0; question < QUESTIONS; question++) {
          SearchRequest request = request();
          compare(lucene, scan, request);
          compareStatements(lucene, scan, ofStatements(request));
        }
      }
    }
    // By seed a sixth to a quarter have hits; with hardly any, equal answers would prove nothing.
    assertThat(answered)
        .as("questions with hits, seed %d", seed)
        .isGreaterThan(CORPORA * QUESTIONS / 10);
  }

  private void compare(SearchEngine lucene, SearchEngine scan, SearchRequest request) {
    SearchResponse actual = lucene.search(request);
    SearchResponse expected = scan.search(request);
    answered += expected.total() > 0 ? 1 : 0;
    String told = "seed %d, %s".formatted(seed, request);

    assertThat(actual.total()).as(told).isEqualTo(expected.total());
    assertThat(actual.required()).as(told).isEqualTo(expected.required());
    assertThat(actual.spelling().absent()).as(told).isEqualTo(expected.spelling().absent());
    assertThat(actual.facets()).as(told).isEqualTo(expected.facets());
    assertThat(actual.hits()).as(told).hasSameSizeAs(expected.hits());
    if (request.sort() == Sort.RELEVANCE) {
      assertThat(actual.hits())
          .extracting(Hit::score)
          .as(told)
          .isSortedAccordingTo(Comparator.reverseOrder());
    } else {
      assertThat(actual.hits())
          .extracting(Hit::brief)
          .as(told)
          .isEqualTo(expected.hits().stream().map(Hit::brief).toList());
    }
  }

  private void compareStatements(SearchEngine lucene, SearchEngine scan, StatementRequest request) {
    StatementResponse actual = lucene.statements(request);
    StatementResponse expected = scan.statements(request);
    String told = "seed %d, %s".formatted(seed, request);

    assertThat(actual.total()).as(told).isEqualTo(expected.total());
    assertThat(actual.required()).as(told).isEqualTo(expected.required());
    assertThat(actual.facets()).as(told).isEqualTo(expected.facets());
    assertThat(actual.hits()).as(told).hasSameSizeAs(expected.hits());
    if (request.sort() != StatementSort.RELEVANCE) {
      assertThat(actual.hits())
          .extracting(StatementHit::statement, StatementHit::brief)
          .as(told)
          .isEqualTo(
              expected.hits().stream().map(hit -> tuple(hit.statement(), hit.brief())).toList());
    }
  }

  private StatementRequest ofStatements(SearchRequest request) {
    Map<StatementFacet, Set<String>> facets = new EnumMap<>(StatementFacet.class);
    for (StatementFacet facet : StatementFacet.values()) {
      facet.facet().map(request.filters().facets()::get).ifPresent(v -> facets.put(facet, v));
    }
    if (random.nextInt(3) == 0) {
      facets.put(StatementFacet.KIND, Set.of(pick(List.of("Toezegging", "standpunt"))));
    }
    if (random.nextInt(5) == 0) {
      facets.put(StatementFacet.SPEAKER, Set.of("een", "DRIE vier"));
    }
    DateBounds deadline = random.nextInt(3) == 0 ? new DateBounds(day(), null) : DateBounds.open();
    return new StatementRequest(
        request.typed(),
        request.query(),
        pick(List.of(Reach.values())),
        request.match(),
        new StatementFilters(
            facets,
            random.nextInt(4) == 0 ? Set.of(pick(List.of(StatementState.values()))) : Set.of(),
            deadline,
            request.filters().meeting(),
            request.filters().letter()),
        pick(List.of(StatementSort.values())),
        day(),
        request.page(),
        request.corrects(),
        request.clearance());
  }

  private Statement statement(String id) {
    StatementBuilder statement = StatementBuilder.said(words(6)).id(id);
    if (random.nextBoolean()) {
      statement.under(words(2), "s1", 1);
    }
    if (random.nextInt(3) == 0) {
      statement.position().by(pick(List.of("Een", "drie vier")));
    }
    if (random.nextBoolean()) {
      statement.due(day().toString(), "dan");
    }
    if (random.nextBoolean()) {
      statement.tag(Dimension.TOPIC, pick(List.of("Een", "twee", "DRIE vier")));
    }
    if (random.nextInt(3) == 0) {
      var other = new SourceName("d" + random.nextInt(10));
      String target = other.value() + "-1-" + random.nextInt(3);
      statement.earlier(pick(List.of(How.values())), "zo", target, BriefId.of(other, 1));
    }
    return statement.build();
  }

  /** The same documents for both, some of them replaced or removed again. */
  private void fill(List<SearchEngine> engines) {
    int documents = random.nextInt(60);
    for (int i = 0; i < documents * 5 / 4; i++) {
      SourceName source = new SourceName("d" + random.nextInt(1 + documents));
      boolean gone = random.nextInt(8) == 0;
      int parts = 1 + random.nextInt(2);
      var briefs =
          IntStream.rangeClosed(1, parts).mapToObj(part -> brief(source, part).build()).toList();
      boolean refresh = random.nextInt(10) == 0;
      for (SearchEngine engine : engines) {
        if (gone) {
          engine.remove(source);
        } else {
          engine.replace(source, briefs);
        }
        if (refresh) {
          engine.refresh();
        }
      }
    }
    engines.forEach(SearchEngine::commit);
  }

  private BriefBuilder brief(SourceName source, int part) {
    BriefBuilder brief = BriefBuilder.brief(source.value()).part(part).titled(words(2));
    for (int i = random.nextInt(3); i > 0; i--) {
      brief.section(random.nextBoolean() ? words(1) : null, words(12));
    }
    if (random.nextInt(4) == 0) {
      brief.footnote(words(3), 1);
    }
    if (random.nextInt(5) == 0) {
      brief.intern();
    }
    if (random.nextBoolean()) {
      brief.dated(day().toString());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate start = day();
      brief.meeting(
          pick(List.of(MeetingKind.values())),
          start.toString(),
          start.plusDays(random.nextInt(3)).toString());
    }
    if (random.nextInt(3) == 0) {
      brief.reference(words(3));
    }
    if (random.nextInt(5) == 0) {
      brief.kamerstuk(PAPER.dossier(), PAPER.number());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      brief.stating(statement(source.value() + "-" + part + "-" + i));
    }
    return tagged(brief);
  }

  private BriefBuilder tagged(BriefBuilder brief) {
    brief.type(pick(List.of(DocumentType.values())));
    for (Dimension dimension : Dimension.values()) {
      List<String> values = new ArrayList<>(List.of("Een", "twee", "DRIE vier"));
      for (int i = random.nextInt(3); i > 0; i--) {
        brief.tag(dimension, values.remove(random.nextInt(values.size())));
      }
    }
    if (random.nextBoolean()) {
      brief.chamber(pick(List.of(Chamber.values())));
    }
    if (random.nextInt(4) == 0) {
      BriefBuilder other =
          BriefBuilder.brief("other").chamber(pick(List.of(Chamber.values()))).sender("DRIE vier");
      boolean stands = random.nextBoolean();
      brief = stands ? brief.copy(other) : brief.copyOf(other);
    }
    if (random.nextBoolean()) {
      brief.phase(pick(List.of(Phase.values())));
    }
    return brief;
  }

  private SearchRequest request() {
    Ask ask =
        Ask.query(understood())
            .match(match())
            .clearance(pick(List.of(AccessLabel.values())))
            .sort(pick(List.of(Sort.values())))
            .page(1 + random.nextInt(3), 1 + random.nextInt(20));
    if (random.nextInt(3) == 0) {
      LocalDate from = day();
      ask.meeting(from.toString(), random.nextBoolean() ? from.plusDays(200).toString() : null);
    }
    if (random.nextInt(4) == 0) {
      LocalDate to = day();
      ask.letter(random.nextBoolean() ? to.minusDays(300).toString() : null, to.toString());
    }
    if (random.nextInt(2) == 0) {
      ask.filter(Facet.TOPIC, random.nextBoolean() ? "een" : "TWEE", "drie vier");
    }
    if (random.nextInt(3) == 0) {
      ask.filter(Facet.DOCUMENT_TYPE, pick(List.of(DocumentType.values())).value());
    }
    if (random.nextInt(4) == 0) {
      ask.filter(Facet.MEETING_YEAR, "2023", "2024");
    }
    if (random.nextInt(6) == 0) {
      ask.filter(Facet.CHAMBER, pick(List.of(Chamber.values())).value());
    }
    if (random.nextInt(6) == 0) {
      ask.filter(Facet.PHASE, "Before");
    }
    return ask.request();
  }

  private Match match() {
    return switch (random.nextInt(3)) {
      case 0 -> new Match.All();
      case 1 -> new Match.AtLeast(random.nextInt(5));
      default -> new Match.Auto();
    };
  }

  /** What was typed, and sometimes something that a person is understood to mean. */
  private Query understood() {
    Query typed = typed(query());
    List<Clause> more = new ArrayList<>(typed.words());
    List<Clause> required = new ArrayList<>(typed.required());
    if (random.nextInt(4) == 0) {
      more.add(new Clause.Paper(PAPER));
    }
    if (random.nextInt(8) == 0) {
      required.add(
          new Clause.OfType(
              EnumSet.of(DocumentType.VERSLAG, pick(List.of(DocumentType.values())))));
    }
    if (random.nextInt(8) == 0) {
      required.add(new Clause.During(new DateBounds(day(), null)));
    }
    return Query.of(more, required, typed.excluded(), typed.notices());
  }

  private static Query typed(String query) {
    try {
      return QueryParser.parse(query);
    } catch (QueryException e) {
      throw new AssertionError(query, e);
    }
  }

  private String query() {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> clause(0))
        .collect(Collectors.joining(" "));
  }

  private String clause(int depth) {
    return switch (random.nextInt(depth > 2 ? 7 : 12)) {
      case 0 -> "\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
      case 1 -> pick(WORDS).substring(0, 3) + "*";
      // A number with a hyphen is one word to Lucene's distances, and two to those of the scan.
      case 2 -> "\"" + words(4, WORDS) + "\"~" + random.nextInt(6);
      case 3 -> "=" + pick(WORDS);
      case 4 -> "=\"" + pick(WORDS) + " " + pick(WORDS) + "\"";
      case 7 -> "-" + clause(depth + 1).replaceFirst("^-+", "");
      case 8 -> clause(depth + 1) + " OR " + clause(depth + 1);
      case 9 -> clause(depth + 1) + " AND " + clause(depth + 1);
      case 10 -> "(" + clause(depth + 1) + " " + clause(depth + 1) + ")";
      case 11 -> pick(Scope.typed()).word() + ":(" + clause(depth + 1) + ")";
      default -> pick(WORDS);
    };
  }

  private String words(int most) {
    return words(most, PAPER_IN_TEXT);
  }

  private String words(int most, List<String> sometimes) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> random.nextInt(40) == 0 ? pick(sometimes) : pick(WORDS))
        .collect(Collectors.joining(random.nextInt(5) == 0 ? ". " : " "));
  }

  private LocalDate day() {
    return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
