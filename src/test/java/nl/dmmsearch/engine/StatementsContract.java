package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.Reach;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementFilters;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.search.StatementState;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine must do with the statements of briefs. */
abstract class StatementsContract extends MeetingsContract {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  private static Statement one(String id, String text) {
    return said(text).id(id).build();
  }

  private static StatementRequest asked(String typed) {
    try {
      return StatementRequest.of(QueryParser.parse(typed), TODAY);
    } catch (QueryException e) {
      throw new AssertionError(typed, e);
    }
  }

  private StatementResponse statements(String typed) {
    StatementRequest r = asked(typed);
    return engine.statements(
        new StatementRequest(
            r.typed(),
            r.query(),
            new Match.All(),
            r.filters(),
            r.sort(),
            TODAY,
            new Page(1, 100),
            r.corrects(),
            r.clearance()));
  }

  private StatementResponse filtered(UnaryOperator<StatementFilters> filters) {
    StatementRequest request = asked("");
    return engine.statements(request.with(filters.apply(request.filters())));
  }

  private StatementResponse filtered(StatementFacet facet, String... values) {
    return filtered(filters -> filters.with(facet, Set.of(values)));
  }

  private StatementResponse sorted(StatementSort sort) {
    StatementRequest r = asked("");
    return engine.statements(
        new StatementRequest(
            r.typed(),
            r.query(),
            r.match(),
            r.filters(),
            sort,
            TODAY,
            r.page(),
            r.corrects(),
            r.clearance()));
  }

  private static List<String> ids(StatementResponse response) {
    return response.hits().stream().map(StatementHit::statement).map(Statement::id).toList();
  }

  private static void assertSaid(StatementResponse response, @Nullable String ids) {
    String[] wanted = ids == null || ids.isEmpty() ? new String[0] : ids.split(" ");
    assertThat(ids(response)).containsExactlyInAnyOrder(wanted);
    assertThat(response.total()).isEqualTo(wanted.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor|a b",
        "kfor polen|b",
        "kfor OR patriot|a b c",
        "polen -kfor|c",
        "-kfor|c d",
        "\"in polen\"|b c",
        "patr*|c",
        "=kfor|a b",
        "\"polen kfor\"~3|b",
        "titelwoord|",
        "kopwoord|d",
        "titel:titelwoord|c d",
        "titel:kfor|",
        "kop:kopwoord|d",
        "kop:titelwoord|",
        "kenmerk:28676-464|c d",
        "kenmerk:BS2025003530|a b",
        "kopwoord AND titel:titelwoord|d",
        "rest|",
        "|a b c d",
      })
  void words_areLookedForInTheSentenceAndItsHeading_andInTheTitleWhereAskedFor(
      @Nullable String typed, @Nullable String ids) {
    index(
        brief("x")
            .about("rest")
            .reference("BS2025003530")
            .stating(one("a", "KFOR in Kosovo"), one("b", "KFOR en troepen in Polen")),
        brief("y")
            .titled("Titelwoord")
            .section("Restkop", "rest")
            .kamerstuk("28676", "464")
            .stating(
                one("c", "Patriot in Polen"),
                said("niets").id("d").under("Kopwoord", "s2", 3).build()));

    assertSaid(statements(typed == null ? "" : typed), ids);
  }

  @Test
  void whatIsQuoted_saysItItself() {
    index(
        brief("x")
            .titled("Drones")
            .stating(
                said("Dat gebeurt.").id("heading").under("Drones", "s2", 1).build(),
                one("sentence", "Nederland levert drones.")));
    StatementRequest r = asked("drones");

    assertSaid(
        engine.statements(
            new StatementRequest(
                r.typed(),
                r.query(),
                Reach.SENTENCE,
                r.match(),
                r.filters(),
                r.sort(),
                TODAY,
                r.page(),
                r.corrects(),
                r.clearance())),
        "sentence");
  }

  @Test
  void whatStatementsAreAbout_reachesThoseToo() {
    index(
        brief("x")
            .about("De NAVO missie in Irak groeit.")
            .tag(Dimension.MISSION, "NMI", "NAVO missie in Irak", Where.TEXT)
            .stating(
                said("De NAVO blijft van waarde.").id("a").tag(Dimension.MISSION, "NMI").build(),
                one("b", "De missie in Irak blijft."),
                one("c", "Wij leveren drones.")));

    assertSaid(reached("missie irak", Reach.MATTER), "a b");
    assertSaid(reached("missie irak", Reach.SECTION), "b");
    assertSaid(reached("missie irak", Reach.SENTENCE), "b");
  }

  private StatementResponse reached(String typed, Reach reach) {
    StatementRequest r = asked(typed);
    return engine.statements(
        new StatementRequest(
            r.typed(),
            r.query(),
            reach,
            new Match.All(),
            r.filters(),
            r.sort(),
            TODAY,
            r.page(),
            r.corrects(),
            r.clearance()));
  }

  @Test
  void briefs_areFoundAndCountedAsIfTheyStatedNothing() {
    index(
        brief("x").about("alfa").stating(one("a", "bravo"), one("b", "bravo charlie")),
        brief("y").about("delta").tag(Dimension.TOPIC, "oekraine"));

    assertFound(search("bravo"), "");
    assertFound(search("-delta"), "x");
    assertFound(search(""), "x y");
    assertThat(engine.health(AccessLabel.OPENBAAR))
        .returns(2L, Health::briefs)
        .returns(0L, Health::copies)
        .returns(2L, Health::statements);
    assertFound(search("alfa delta bravo"), "x y");
  }

  @Test
  void aStatement_comesBackWholeWithItsBrief() {
    Statement statement =
        said("Nederland stuurt 100 miljoen euro voor de zomer.")
            .under("Oekraïne", "s1", 2)
            .by("minister van Defensie")
            .due("2025-06-20", "voor de zomer")
            .euros(100_000_000, "100 miljoen euro")
            .tag(Dimension.TOPIC, "oekraine")
            .build();
    BriefBuilder brief = brief("x").titled("Verslag").stating(statement);
    index(brief);

    StatementHit hit = statements("").hits().getFirst();

    assertThat(hit.statement()).isEqualTo(statement);
    assertThat(hit.brief()).isEqualTo(brief.build().summary());
    assertThat(hit.score()).isZero();
    assertThat(statements("zomer").hits().getFirst().score()).isPositive();
  }

  @Test
  void eachStatement_hasTheBriefThatMakesIt() {
    index(
        brief("x").titled("een").stating(one("a", "alfa"), one("b", "alfa")),
        brief("x").part(2).titled("twee"),
        brief("x").part(3).titled("drie").stating(one("c", "alfa")),
        brief("y").titled("vier").stating(one("d", "alfa")));

    assertThat(statements("alfa").hits())
        .extracting(hit -> hit.statement().id() + " " + hit.brief().header().title())
        .containsExactlyInAnyOrder("a een", "b een", "c drie", "d vier");
  }

  @Test
  void facets_areTheStatementsOwnOrItsBriefs() {
    index(
        brief("x")
            .type(DocumentType.VERSLAG)
            .tag(Dimension.TOPIC, "cyber")
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .stating(
                said("a").id("a").by("Minister Jansen").tag(Dimension.TOPIC, "oekraine").build(),
                said("b").id("b").position().advised().build()),
        brief("y").type(DocumentType.KAMERBRIEF).stating(said("c").id("c").build()));

    assertSaid(filtered(StatementFacet.TOPIC, "Oekraine"), "a");
    assertSaid(filtered(StatementFacet.TOPIC, "cyber"), "");
    assertSaid(filtered(StatementFacet.KIND, "TOEZEGGING"), "a c");
    assertSaid(filtered(StatementFacet.VOICE, "advies"), "b");
    assertSaid(filtered(StatementFacet.SPEAKER, "minister jansen"), "a");
    assertSaid(filtered(StatementFacet.DOCUMENT_TYPE, "verslag", "kamerbrief"), "a b c");
    assertSaid(filtered(StatementFacet.MEETING, "dmm-2024-10-17"), "a b");
    assertSaid(filtered(StatementFacet.MEETING_YEAR, "2024"), "a b");
  }

  @Test
  void laterStatements_areFoundByTheEarlierOne() {
    BriefBuilder first = brief("x").stating(one("x~A", "alfa"));
    index(
        first,
        brief("y")
            .stating(
                said("b")
                    .id("b")
                    .earlier(How.REPEATS, "zoals toegezegd", "x~A", first.build().id())
                    .build(),
                said("c").id("c").earlier(How.FULFILS, "gedaan", null, null).build()));

    assertSaid(filtered(StatementFacet.EARLIER, "x~A"), "b");
    assertSaid(filtered(StatementFacet.EARLIER, "b"), "");
  }

  private StatementResponse inState(StatementState... states) {
    return filtered(filters -> filters.in(Set.of(states)));
  }

  @Test
  void promises_areOpenUntilSomeoneSaysThatTheyWereKept() {
    BriefBuilder first =
        brief("x")
            .stating(
                one("x~A", "alfa"),
                one("x~B", "bravo"),
                said("c").id("x~C").position().build(),
                said("d").id("x~D").advised().build());
    index(
        first,
        brief("y")
            .stating(
                said("e")
                    .id("y~E")
                    .earlier(How.REPEATS, "zoals toegezegd", "x~A", first.build().id())
                    .build(),
                said("f")
                    .id("y~F")
                    .earlier(How.FULFILS, "gedaan", "x~A", first.build().id())
                    .build(),
                said("g")
                    .id("y~G")
                    .advised()
                    .earlier(How.FULFILS, "gedaan", "x~B", first.build().id())
                    .build()));

    assertSaid(inState(StatementState.KEPT), "x~A y~E");
    assertSaid(inState(StatementState.OPEN), "x~B");
    assertSaid(inState(StatementState.OPEN, StatementState.KEPT), "x~A x~B y~E");
  }

  @Test
  void aDroppedPromise_isOpenNoMore_unlessSomeoneKeptIt() {
    BriefBuilder first =
        brief("x").stating(one("x~A", "alfa"), one("x~B", "bravo"), one("x~C", "charlie"));
    index(
        first,
        brief("y")
            .stating(
                said("e")
                    .id("y~E")
                    .earlier(How.DROPS, "komt te vervallen", "x~A", first.build().id())
                    .build(),
                said("f")
                    .id("y~F")
                    .earlier(How.DROPS, "komt te vervallen", "x~B", first.build().id())
                    .build(),
                said("g")
                    .id("y~G")
                    .earlier(How.FULFILS, "gedaan", "x~B", first.build().id())
                    .build(),
                said("h")
                    .id("y~H")
                    .earlier(How.REPEATS, "zoals toegezegd", "x~A", first.build().id())
                    .build()));

    assertSaid(inState(StatementState.DROPPED), "x~A y~H");
    assertSaid(inState(StatementState.KEPT), "x~B");
    assertSaid(inState(StatementState.OPEN), "x~C");
    assertSaid(inState(StatementState.OPEN, StatementState.DROPPED), "x~A x~C y~H");
    assertSaid(inState(StatementState.KEPT, StatementState.DROPPED), "x~A x~B y~H");
    assertSaid(inState(StatementState.values()), "x~A x~B x~C y~H");
  }

  @Test
  void whatNobodyMaySee_keepsNoPromise() {
    BriefBuilder first = brief("x").stating(one("x~A", "alfa"));
    index(
        first,
        brief("y")
            .intern()
            .stating(
                said("f")
                    .id("y~F")
                    .earlier(How.FULFILS, "gedaan", "x~A", first.build().id())
                    .build()));

    assertSaid(inState(StatementState.KEPT), "");
    assertSaid(inState(StatementState.OPEN), "x~A");
  }

  @Test
  void onePerson_isFoundInLettersAndDebates() {
    index(
        brief("x")
            .sender("minister van Defensie")
            .signedBy("De Minister van Defensie, drs. A.B. van der Laan")
            .stating(said("a").id("letter").by("minister van Defensie").build()),
        brief("y")
            .sender("minister van Defensie")
            .stating(said("b").id("other").by("minister van Defensie").build()),
        brief("z").stating(said("c").id("debate").by("Van der Laan").build()));

    assertSaid(filtered(StatementFacet.SPEAKER, "van der Laan"), "letter debate");
    assertSaid(filtered(StatementFacet.SPEAKER, "minister van Defensie"), "letter other");
    assertSaid(statements("laan"), "letter debate");
    assertThat(statements("").facet(StatementFacet.SPEAKER))
        .containsExactly(
            new FacetCount("Van der Laan", 2), new FacetCount("minister van Defensie", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Groot|a b c",
        "De Groot|a",
        "van der groot|b",
        "de heer De Groot|a",
        "Minister De Groot|a",
        "De Groot (minister van Defensie)|a",
        "de minister van Defensie|d",
        "Groothuis|e",
        "Defensie|",
      })
  void speaker_isFoundWithoutTheSmallWordsOfTheName(String asked, @Nullable String found) {
    index(
        brief("x")
            .stating(
                said("a").id("a").by("De Groot").build(),
                said("b").id("b").by("Van der Groot").build(),
                said("c").id("c").by("Groot").build(),
                said("d").id("d").by("minister van Defensie").build(),
                said("e").id("e").by("Groothuis").build()));

    assertSaid(filtered(StatementFacet.SPEAKER, asked), found);
  }

  @Test
  void counts_areNotShrunkByAFilterOnTheirOwnFacet() {
    index(
        brief("x")
            .stating(
                said("a").build(),
                said("b").position().tag(Dimension.MISSION, "KFOR").build(),
                said("c").position().build()));

    StatementResponse response = filtered(StatementFacet.KIND, "standpunt");

    assertThat(response.facet(StatementFacet.KIND))
        .containsExactly(new FacetCount("standpunt", 2), new FacetCount("toezegging", 1));
    assertThat(response.facet(StatementFacet.VOICE)).containsExactly(new FacetCount("minister", 2));
    assertThat(response.facet(StatementFacet.MISSION)).containsExactly(new FacetCount("KFOR", 1));
    assertThat(response.facets()).containsOnlyKeys(StatementFacet.allCounted());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-20,,a b",
    "2025-06-21,,b",
    ",2025-06-20,a",
    "2025-06-20,2025-06-20,a",
    ",,a b c",
  })
  void deadlineRange_holdsBothItsDays_andLeavesOutWhatHasNone(
      @Nullable String from, @Nullable String to, @Nullable String ids) {
    index(
        brief("x")
            .stating(
                said("a").id("a").due("2025-06-20", "voor de zomer").build(),
                said("b").id("b").due("2025-12-31", "dit jaar").build(),
                said("c").id("c").build()));

    assertSaid(
        filtered(filters ->
            filters.due(
                new DateBounds(
                    from == null ? null : LocalDate.parse(from),
                    to == null ? null : LocalDate.parse(to)))),
        ids);
  }

  @Test
  void deadlines_comeFirstThatAreToCome_thenThosePast_thenWithout() {
    index(
        brief("x")
            .dated("2024-01-01")
            .stating(
                said("a").id("none").build(),
                said("b").id("past").due("2024-01-01", "w").build(),
                said("c").id("later").due("2025-12-31", "w").build(),
                said("d").id("justPast").due("2025-05-31", "w").build(),
                said("e").id("today").due("2025-06-01", "w").build(),
                said("f").id("today2").due("2025-06-01", "w").build()),
        brief("y").dated("2025-01-01").stating(said("a").id("newer").build()));

    assertThat(ids(sorted(StatementSort.DEADLINE)))
        .containsExactly("today", "today2", "later", "justPast", "past", "newer", "none");
  }

  @Test
  void meetings_sortTheNewestOrTheOldestFirst_withoutOneLast() {
    index(
        brief("a").dated("2025-02-02").stating(one("none", "x")),
        brief("b")
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .stating(one("new1", "z"), one("new2", "y")),
        brief("c").meeting(MeetingKind.DMM, "2023-02-14", "2023-02-15").stating(one("old", "x")));

    assertThat(ids(sorted(StatementSort.NEWEST_MEETING)))
        .containsExactly("new1", "new2", "old", "none");
    assertThat(ids(sorted(StatementSort.OLDEST_MEETING)))
        .containsExactly("old", "new1", "new2", "none");
  }

  @Test
  void auto_asksForOneWordFewer_whereFewStatementsHaveThemAll() {
    index(brief("x").stating(one("a", "alfa bravo"), one("b", "alfa"), one("c", "delta")));

    StatementResponse response = engine.statements(asked("alfa bravo"));

    assertThat(response.required()).isEqualTo(1);
    assertSaid(response, "a b");
    assertThat(ids(response).getFirst()).isEqualTo("a");
  }

  @Test
  void statementPages_followEachOther() {
    index(
        brief("x")
            .stating(
                IntStream.range(0, 25)
                    .mapToObj(i -> one("s%02d".formatted(i), "alfa"))
                    .toArray(Statement[]::new)));

    assertThat(ids(engine.statements(asked("alfa").on(new Page(3, 10)))))
        .containsExactly("s20", "s21", "s22", "s23", "s24");
    assertThat(engine.statements(asked("alfa").on(new Page(9, 10))))
        .returns(25L, StatementResponse::total)
        .returns(List.of(), StatementResponse::hits);
  }

  @Test
  void statementsOfInternBriefs_doNotExistWithoutClearance() {
    index(
        brief("x").stating(one("a", "alfa")),
        brief("y").intern().stating(said("alfa").id("b").by("iemand").build()));

    assertSaid(statements("alfa"), "a");
    assertThat(statements("").facet(StatementFacet.SPEAKER)).isEmpty();
    assertThat(engine.health(AccessLabel.OPENBAAR).statements()).isEqualTo(1);
    assertThat(engine.health(AccessLabel.INTERN).statements()).isEqualTo(2);
    StatementRequest all = asked("alfa");
    assertSaid(
        engine.statements(
            new StatementRequest(
                all.typed(),
                all.query(),
                all.match(),
                all.filters(),
                all.sort(),
                TODAY,
                all.page(),
                true,
                AccessLabel.INTERN)),
        "a b");
  }

  @Test
  void misspeltWord_thatNoBriefHas_isSearchedAsItWasMeant() {
    index(
        brief("x").about("patriot").stating(one("a", "patriot")),
        brief("y").about("kfor").stating(one("b", "kfor")));

    StatementResponse response = engine.statements(asked("patrioot"));

    assertSaid(response, "a");
    assertThat(response.spelling().corrected("patrioot")).isEqualTo("patriot");
  }

  @Test
  void wordThatFewStatementsHave_isAskedAboutWhereAnotherFindsMore() {
    index(several("x", 12, "patriot"));
    index(brief("s").about("patrioot patriot").stating(one("a", "patrioot"), one("b", "patriot")));
    index(brief("t").about("patriot").stating(one("c", "patriot")));

    assertThat(engine.statements(asked("patrioot")).spelling().suggestions("patrioot"))
        .containsExactly("patriot");
    assertThat(engine.statements(asked("patriot")).spelling().isRight()).isTrue();
  }

  @Test
  void internWords_areNotToldByACorrectionAmongStatements() {
    index(
        brief("x").about("kfor").stating(one("a", "kfor")),
        brief("y").intern().about("patriot").stating(one("b", "patriot")));

    StatementResponse response = engine.statements(asked("patrioot"));

    assertSaid(response, "");
    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested()).isEmpty();
    assertThat(response.spelling().absent()).containsExactly("patrioot");
  }

  @Test
  void statementsOfACopy_areThoseOfTheBriefThatStandsForIt() {
    BriefBuilder first = brief("x").stating(one("a", "alfa"));
    BriefBuilder second = brief("y").stating(one("b", "alfa"));
    index(
        brief("x").copy(second).stating(one("a", "alfa")),
        brief("y").copyOf(first).stating(one("b", "alfa")));

    assertSaid(statements("alfa"), "a");
    assertThat(engine.health(AccessLabel.OPENBAAR).statements()).isEqualTo(1);
  }

  @Test
  void statements_areReplacedAndRemovedWithTheirBrief() {
    index(brief("x").stating(one("a", "alfa")), brief("y").stating(one("b", "alfa")));
    index(brief("x").stating(one("c", "alfa")));
    assertSaid(statements(""), "b c");

    engine.remove(new SourceName("x"));
    engine.refresh();

    assertSaid(statements(""), "b");
    assertThat(engine.health(AccessLabel.OPENBAAR).statements()).isEqualTo(1);
  }
}
