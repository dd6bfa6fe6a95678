package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine must do, in words that any of them understands alike. */
abstract class SearchEngineContract extends StatementsContract {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor|a b",
        "KFOR|a b",
        "kfor polen|b",
        "kfor OR patriot|a b c",
        "kfor AND polen|b",
        "polen -kfor|c",
        "-kfor|c d",
        "-kfor -patriot|d",
        "\"in polen\"|b c",
        "\"polen in\"|",
        "-\"in polen\"|a d",
        "(kfor polen) OR patriot|b c",
        "polen AND -(kfor OR irak)|c",
        "patr*|c",
        "-patr*|a b d",
        "titelwoord|d",
        "kopwoord|d",
        "nootwoord|d",
        "nergens|",
        "|a b c d",
        "\"polen kfor\"~3|b",
        "\"kfor polen\"~2|",
        "\"polen patriot\"~1|c",
        "-\"polen patriot\"~1|a b d",
        "=kfor|a b",
        "=\"in polen\"|b c",
        "=\"polen in\"|",
        "titel:titelwoord|d",
        "kop:titelwoord|",
        "Kop: kopwoord|d",
        "titel:titelw*|d",
        "titel:=titelwoord|d",
        "titel:niets|",
        "-kop:kopwoord|a b c",
        "titel:(titelwoord OR kfor)|d",
        "kop:kopwoord OR kfor|a b d",
        "(kop:kopwoord titel:titelwoord)|d",
        "kop:(kopwoord titel:titelwoord)|d",
        "kop:(kopwoord titelwoord)|",
      })
  void query_findsTheBriefsThatAnswerIt(String typed, @Nullable String sources) {
    index(
        brief("a").about("KFOR in Kosovo"),
        brief("b").about("KFOR en troepen in Polen"),
        brief("c").about("Patriot in Polen"),
        brief("d").titled("Titelwoord").section("Kopwoord", "niets").footnote("nootwoord", 1));

    assertFound(search(typed == null ? "" : typed, new Match.All()), sources);
  }

  @Test
  void phrase_doesNotReachFromOneSectionIntoTheNext() {
    index(brief("a").section("Een", "steun aan").section("Twee", "Polen daarna"));

    assertFound(search("\"steun aan\""), "a");
    assertFound(search("\"aan polen\""), "");
  }

  @Test
  void nearness_doesNotReachFromOneSectionIntoTheNext() {
    index(brief("a").section("Een", "steun aan").section("Twee", "Polen daarna"));

    assertFound(search("\"aan steun\"~0"), "a");
    assertFound(search("\"aan polen\"~" + Clause.Near.FARTHEST), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kenmerk:BS2025003530|a",
        "kenmerk:bs2025003530|a",
        "kenmerk:MINDEF*|b",
        "kenmerk:28676-464|a",
        "kenmerk:28676|a b",
        "kenmerk:\"28676, nr. 464\"|a",
        "kenmerk:\"Kamerstuk 28 676, nr. 464\"|a",
        "kenmerk:(28676 AND 465)|b",
        "kenmerk:=28676-465|b",
        "kenmerk:28676-46*|a b",
        "kenmerk:28676-466|",
        "kenmerk:21501-28|",
      })
  void reference_isFoundAsItIsWritten_andByItsParts(String typed, @Nullable String sources) {
    index(
        brief("a").kamerstuk("28676", "464").reference("BS2025003530"),
        brief("b").kamerstuk("28676", "465").reference("MINDEF20250035303"),
        brief("c").about("Zie BS2025003530 en 28676-466, over MINDEF en 21501-28."));

    assertFound(search(typed), sources);
  }

  @Test
  void auto_neverGivesUpFieldsAndExactPhrases() {
    index(brief("a").titled("alfa").about("bravo"), brief("b").about("alfa bravo"));

    assertFound(search("titel:alfa charlie"), "");
    assertFound(search("titel:alfa bravo charlie"), "a");
    assertFound(search("=\"alfa bravo\" bravo charlie"), "b");
    assertFound(search("=alfa =charlie"), "a b");
  }

  @Test
  void auto_asksForOneWordFewerWhileFewBriefsHaveThemAll() {
    index(several("x", 9, "alfa bravo charlie"));
    index(several("y", 1, "alfa bravo delta"));
    index(several("z", 5, "alfa"));

    SearchResponse response = search("alfa bravo charlie");

    assertThat(response.required()).isEqualTo(2);
    assertThat(response.total()).isEqualTo(10);
  }

  @Test
  void auto_goesDownToOneWordAndNoFurther() {
    index(brief("a").about("alfa"), brief("b").about("bravo"), brief("c").about("delta"));

    SearchResponse response = search("alfa bravo");

    assertThat(response.required()).isEqualTo(1);
    assertFound(response, "a b");
  }

  @Test
  void auto_countsWhatTheFiltersLetThrough() {
    index(several("x", 10, "alfa bravo"));
    index(brief("y").about("alfa").type(DocumentType.VERSLAG));

    SearchResponse response =
        engine.search(Ask.query("alfa bravo").filter(Facet.DOCUMENT_TYPE, "verslag").request());

    assertThat(response.required()).isEqualTo(1);
    assertFound(response, "y");
  }

  @Test
  void auto_neverGivesUpPhrasesAndExclusions() {
    index(brief("a").about("alfa bravo"), brief("b").about("bravo alfa"));

    assertFound(search("\"alfa bravo\" charlie delta -echo"), "");
    assertFound(search("\"alfa bravo\" bravo delta"), "a");
  }

  @Test
  void required_isNoneWhereTheQueryHasNoWords() {
    index(brief("a").about("alfa"));

    assertThat(search("").required()).isZero();
    assertThat(search("\"alfa\"").required()).isZero();
    assertThat(search("-bravo").required()).isZero();
  }

  @Test
  void atLeast_isAllWhereTheQueryHasFewerWords() {
    index(brief("a").about("alfa bravo"), brief("b").about("alfa"));

    SearchResponse response = search("alfa bravo", new Match.AtLeast(7));

    assertThat(response.required()).isEqualTo(2);
    assertFound(response, "a");
    assertFound(search("alfa bravo", new Match.AtLeast(1)), "a b");
  }

  @Test
  void atLeastNone_findsAllThatElseHolds_theWordsFirst() {
    index(brief("a").about("alfa"), brief("b").about("bravo alfa"), brief("c").about("alfa"));

    assertFound(search("bravo", new Match.AtLeast(0)), "b a c");
    assertFound(search("\"bravo alfa\"", new Match.AtLeast(0)), "b");
  }

  @Test
  void facetFilters_areAnyWithinAFacetAndAllBetweenFacets() {
    index(
        brief("a").tag(Dimension.MISSION, "KFOR").chamber(Chamber.EERSTE_KAMER),
        brief("b").tag(Dimension.MISSION, "NMI").chamber(Chamber.EERSTE_KAMER),
        brief("c").tag(Dimension.MISSION, "NMI").chamber(Chamber.TWEEDE_KAMER),
        brief("d"));

    assertFound(ask(Ask.everything().filter(Facet.MISSION, "nmi")), "b c");
    assertFound(ask(Ask.everything().filter(Facet.MISSION, "Kfor", "NMI")), "a b c");
    assertFound(
        ask(
            Ask.everything()
                .filter(Facet.MISSION, "KFOR", "NMI")
                .filter(Facet.CHAMBER, "EERSTE-KAMER")),
        "a b");
    assertFound(ask(Ask.everything().filter(Facet.MISSION, "onbekend")), "");
  }

  @Test
  void uncountedFacets_filter() {
    index(
        brief("a").phase(Phase.BEFORE).meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18"),
        brief("b")
            .phase(Phase.AFTER)
            .meeting(MeetingKind.DMM, "2024-02-15", "2024-02-15")
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18"));

    assertFound(ask(Ask.everything().filter(Facet.PHASE, "after")), "b");
    assertFound(ask(Ask.everything().filter(Facet.MEETING, "dmm-2024-10-17")), "a b");
  }

  @Test
  void facetCounts_areNotShrunkByAFilterOnTheirOwnFacet() {
    index(
        brief("a").about("x").tag(Dimension.MISSION, "KFOR").chamber(Chamber.EERSTE_KAMER),
        brief("b").about("x").tag(Dimension.MISSION, "NMI").chamber(Chamber.EERSTE_KAMER),
        brief("c").about("x").tag(Dimension.MISSION, "NMI").chamber(Chamber.TWEEDE_KAMER),
        brief("d").about("y").tag(Dimension.MISSION, "EUTM").chamber(Chamber.TWEEDE_KAMER));

    SearchResponse response = ask(Ask.query("x").filter(Facet.MISSION, "kfor"));

    assertThat(response.facet(Facet.MISSION))
        .containsExactly(new FacetCount("NMI", 2), new FacetCount("KFOR", 1));
    assertThat(response.facet(Facet.CHAMBER)).containsExactly(new FacetCount("eerste-kamer", 1));
    assertThat(response.facets()).containsOnlyKeys(Facet.allCounted());
  }

  @Test
  void facetCounts_areShrunkByDatesAndClearance() {
    index(
        brief("a").dated("2024-10-03").sender("minister"),
        brief("b").dated("2023-10-03").sender("minister"),
        brief("c").dated("2024-10-03").sender("minister").intern());

    assertThat(ask(Ask.everything().letter("2024-01-01", null)).facet(Facet.SENDER))
        .containsExactly(new FacetCount("minister", 1));
  }

  @Test
  void facetCounts_mostFirstThenByValue() {
    index(
        brief("a").tag(Dimension.TOPIC, "b").tag(Dimension.TOPIC, "a"),
        brief("b").tag(Dimension.TOPIC, "c"),
        brief("c").tag(Dimension.TOPIC, "c"));

    assertThat(search("").facet(Facet.TOPIC))
        .containsExactly(new FacetCount("c", 2), new FacetCount("a", 1), new FacetCount("b", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18,,a b",
    "2024-10-19,,b",
    ",2024-10-17,a",
    ",2024-10-16,",
    "2024-10-17,2024-10-17,a",
    "2024-10-18,2025-02-13,a b",
    "2024-10-19,2025-02-12,",
  })
  void meetingRange_overlapsTheMainMeeting(
      @Nullable String from, @Nullable String to, @Nullable String sources) {
    index(
        brief("a")
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .meeting(MeetingKind.DMM, "2025-06-05", "2025-06-05"),
        brief("b").meeting(MeetingKind.DMM, "2025-02-13", "2025-02-13"),
        brief("c").meeting(new Meeting(MeetingKind.DMM, null, null)),
        brief("d"));

    assertFound(ask(Ask.everything().meeting(from, to)), sources);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-03,2024-10-03,a",
    "2024-10-04,,b",
    ",2024-10-03,a",
    "2024-10-03,2025-01-01,a b",
  })
  void letterRange_holdsBothItsDays(
      @Nullable String from, @Nullable String to, @Nullable String sources) {
    index(brief("a").dated("2024-10-03"), brief("b").dated("2025-01-01"), brief("c"));

    assertFound(ask(Ask.everything().letter(from, to)), sources);
  }

  @Test
  void newestMeeting_comesFirst_thenNewestLetter_thenId_andNoDateLast() {
    index(sortable());

    assertThat(names(ask(Ask.everything().sort(Sort.NEWEST_MEETING))))
        .containsExactly("b", "d", "c", "a", "e", "f", "g");
  }

  @Test
  void oldestMeeting_comesFirst_thenOldestLetter_thenId_andNoDateLast() {
    index(sortable());

    assertThat(names(ask(Ask.everything().sort(Sort.OLDEST_MEETING))))
        .containsExactly("a", "c", "d", "b", "e", "f", "g");
  }

  private static BriefBuilder[] sortable() {
    return new BriefBuilder[] {
      brief("a").meeting(MeetingKind.DMM, "2023-02-14", "2023-02-15").dated("2025-01-01"),
      brief("b").meeting(MeetingKind.DMM, "2025-02-13", "2025-02-13"),
      brief("c").meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18").dated("2024-10-03"),
      brief("d").meeting(MeetingKind.DMM, "2024-10-17", "2024-10-17").dated("2024-10-30"),
      brief("e").dated("2024-10-03"),
      brief("f"),
      brief("g"),
    };
  }

  @Test
  void relevance_putsEqualOnesByLetterDateThenId() {
    index(
        brief("a").about("alfa"),
        brief("b").about("alfa"),
        brief("c").about("alfa").dated("2023-01-01"),
        brief("d").about("alfa").dated("2024-01-01"));

    assertThat(names(search("alfa"))).containsExactly("d", "c", "a", "b");
  }

  @Test
  void relevance_putsMoreOfTheWordsFirst() {
    index(brief("a").about("alfa"), brief("b").about("alfa bravo"));

    assertThat(names(search("alfa bravo", new Match.AtLeast(1)))).containsExactly("b", "a");
  }

  @Test
  void score_isNoneWhereNothingIsRanked() {
    index(brief("a").about("alfa"));

    assertThat(search("").hits()).extracting(Hit::score).containsExactly(0.0);
    assertThat(search("-bravo").hits()).extracting(Hit::score).containsExactly(0.0);
    assertThat(search("alfa").hits().getFirst().score()).isPositive();
  }

  @Test
  void pages_followEachOther() {
    index(several("x", 25, "alfa"));

    List<String> first = names(ask(Ask.query("alfa").page(1, 10)));
    List<String> third = names(ask(Ask.query("alfa").page(3, 10)));

    assertThat(first).hasSize(10).startsWith("x00", "x01");
    assertThat(third).containsExactly("x20", "x21", "x22", "x23", "x24");
    assertThat(names(ask(Ask.query("alfa").page(4, 10)))).isEmpty();
    assertThat(ask(Ask.query("alfa").page(100, 100)).total()).isEqualTo(25);
  }

  @Test
  void internBriefs_doNotExistWithoutClearance() {
    index(brief("a").about("alfa"), brief("b").about("alfa").intern());
    BriefId intern = brief("b").build().id();

    assertFound(search("alfa"), "a");
    assertThat(engine.brief(intern, AccessLabel.OPENBAAR)).isEmpty();
    assertThat(engine.health(AccessLabel.OPENBAAR).briefs()).isEqualTo(1);
    assertFound(ask(Ask.query("alfa").clearance(AccessLabel.INTERN)), "a b");
    assertThat(engine.brief(intern, AccessLabel.INTERN)).isPresent();
    assertThat(engine.health(AccessLabel.INTERN).briefs()).isEqualTo(2);
  }

  @Test
  void brief_comesBackWhole() {
    BriefBuilder builder =
        brief("map/a b.txt")
            .part(2)
            .titled("Verslag «x»")
            .dated("2024-10-03")
            .sender("minister van Defensie")
            .kamerstuk("28676", "464")
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .section("Eén", "tekst\n\nmeer")
            .footnote("noot", null)
            .tag(Dimension.MISSION, "EUFOR Althea");
    index(builder);

    assertThat(engine.brief(builder.build().id(), AccessLabel.OPENBAAR)).contains(builder.build());
    assertThat(search("tekst").hits().getFirst().brief()).isEqualTo(builder.build().summary());
  }

  @Test
  void replace_takesTheWholePlaceOfWhatADocumentHad() {
    index(brief("a").about("alfa"), brief("a").part(2).about("bravo"), brief("b").about("alfa"));
    index(brief("a").about("charlie"));

    assertFound(search(""), "a b");
    assertFound(search("bravo"), "");
    assertFound(search("charlie"), "a");
    engine.replace(new SourceName("a"), List.of());
    engine.refresh();
    assertFound(search(""), "b");
  }

  @Test
  void replace_refusesABriefOfAnotherDocument() {
    Brief other = brief("b").build();

    assertThatThrownBy(() -> engine.replace(new SourceName("a"), List.of(other)))
        .isInstanceOf(IllegalArgumentException.class);
    engine.refresh();
    assertFound(search(""), "");
  }

  @Test
  void remove_forgetsADocumentAndNoOther() {
    index(brief("a").about("alfa"), brief("ab").about("alfa"));

    engine.remove(new SourceName("a"));
    engine.remove(new SourceName("unknown"));
    engine.commit();

    assertFound(search("alfa"), "ab");
    assertThat(engine.brief(brief("a").build().id(), AccessLabel.OPENBAAR)).isEmpty();
  }

  @Test
  void emptyEngine_answers() {
    SearchResponse response = search("alfa");

    assertThat(response.total()).isZero();
    assertThat(response.facets().values()).allMatch(List::isEmpty);
    assertThat(engine.health(AccessLabel.INTERN).briefs()).isZero();
  }
}
