package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import nl.dmmsearch.search.meaning.SynonymRule;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what order a query half typed is completed, and what of it a completion replaces. */
class CompletionsTest {
  private static final List<Completion> NAMES =
      List.of(
          new Completion("defence posture", Completion.Kind.TOPIC, "posture"),
          new Completion("poetin", Completion.Kind.TOPIC, "posture"),
          new Completion("rusland en defensie", Completion.Kind.TOPIC, "posture"));

  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    Brief letter =
        brief("a")
            .about("De minister van Defensie sprak over oktrooien en de defence posture.")
            .titled("Verslag van de ronde")
            .tag(Dimension.TOPIC, "posture")
            .meeting(MeetingKind.DMM, "2025-10-15", "2025-10-15")
            .kamerstuk("28676", "464")
            .reference("BS2025003530")
            .build();
    Brief later = brief("b").kamerstuk("28676", "470").about("Rusland en Defensie").build();
    Brief intern = brief("c").kamerstuk("28676", "471").reference("BS2025009").intern().build();
    Brief before =
        brief("d")
            .meeting(
                new Meeting(
                    MeetingKind.DMM,
                    new DateRange(LocalDate.of(2024, 10, 17), LocalDate.of(2024, 10, 18)),
                    "Den Haag"))
            .build();
    Brief across = brief("e").meeting(MeetingKind.TOP, "2023-06-30", "2023-07-01").build();
    Brief secret = brief("f").meeting(MeetingKind.DMM, "2022-10-17", "2022-10-17").intern().build();
    Stream.of(letter, later, intern, before, across, secret)
        .forEach(b -> engine.replace(b.source().name(), List.of(b)));
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void wordsComeBeforeNames_whereTheNameIsNotAllThatWasTyped() {
    assertThat(completed("minister van Def"))
        .startsWith(
            "minister van Defensie", "minister van defence", "minister van defence posture");
    assertThat(completed("def")).startsWith("defence posture", "Defensie");
  }

  @Test
  void operator_isNoBeginningOfAWord() {
    add(brief("z").about("Defence organiseert."));

    assertThat(completed("defence or")).contains("defence organiseert");
    assertThat(completed("defence OR")).isEmpty();
  }

  @Test
  void smallWord_isWholeWhereBriefsGoOnBehindIt() {
    add(brief("z").about("Het verslag van de ronde in Denemarken, het verslag van Denemarken."));

    assertThat(completed("verslag van de"))
        .contains("verslag van de ronde", "verslag van Denemarken")
        .doesNotContain("verslag van Defensie");
    assertThat(completed("minister van de")).contains("minister van Defensie");
  }

  @Test
  void halfOfACompound_isNoWordToCompleteTo() {
    add(brief("z").about("De verdedigings- en veiligheidsvraag; de verdediging, de meetings."));

    assertThat(completed("verdedig")).contains("verdediging").doesNotContain("verdedigings");
    assertThat(completed("veiligheid")).doesNotContain("veiligheids");
    assertThat(completed("meeting")).contains("meetings");
  }

  @Test
  void personWithAnOffice_isCompletedFromTheNameAndNotFromTheOffice() {
    add(
        brief("z")
            .about("De voorzitter van de vaste commissie.")
            .signedBy("De voorzitter van de vaste commissie voor Handel, Klaver"));

    assertThat(completed("vaste com")).contains("vaste commissie").noneMatch(isOffice());
    assertThat(completed("klav")).anyMatch(isOffice());
    assertThat(completed("de voorzitter van")).anyMatch(isOffice());
  }

  private static Predicate<String> isOffice() {
    return text -> text.endsWith("Handel, Klaver");
  }

  @Test
  void letterAndHyphen_isCompletedToADesignator() {
    add(brief("z").about("De P-9 vloog voor posten.").reference("P-9").tag(Dimension.TOPIC, "x"));

    assertThat(completed("p-")).containsExactly("P-9");
    assertThat(completed("inzet p")).doesNotContain("inzet P-9");
  }

  @Test
  void surname_isCompletedFromOneLetterBehindATitle() {
    add(brief("z").about("De minister.").signedBy("K.H. Ollongren"));

    assertThat(completed("minister O")).contains("minister Ollongren");
    add(brief("y").about("De heer Tuinman sprak met de minister van Turkije."));
    assertThat(completed("staatssecretaris T")).containsExactly("staatssecretaris Tuinman");
  }

  @Test
  void memberIsNotCompletedBehindAnOffice_whereAMinisterIs() {
    add(brief("x").about("De heer Hamelink vroeg het minister Hoevenaar en een zitting lang."));

    assertThat(completed("minister H")).contains("minister Hoevenaar");
    assertThat(completed("minister H")).doesNotContain("minister Hamelink");
    assertThat(completed("heer H")).contains("heer Hamelink");
  }

  @Test
  void compound_isCompletedBeforeItsPartsThatStandNowhereSideBySide() {
    add(brief("x").about("De kadeverhoging van de haven. Een kade, en de verhogers. Kade."));

    assertThat(completed("kade verh")).startsWith("kadeverhoging");
  }

  /** A surname comes before whatever else goes on so behind its particle. */
  @Test
  void surname_isCompletedBehindItsParticle() {
    add(brief("x").about("De minister van Kranendonk en de heer De Lange spraken."));
    add(
        brief("y")
            .about("Landen en kranten van kranige mensen. De landen. De landen van kranten."));
    add(brief("z").about("Landen, landen, kranten van kranige kranen van landen."));

    assertThat(completed("Van Kran")).first().isEqualTo("Van Kranendonk");
    assertThat(completed("minister van Kran")).first().isEqualTo("minister van Kranendonk");
    assertThat(completed("De Lan")).first().isEqualTo("De Lange");
    assertThat(completed("reis van kran").getFirst()).isNotEqualTo("reis van Kranendonk");
  }

  @Test
  void twoWords_areCompletedToTheCompoundThatTheyBegin() {
    add(brief("x").about("Het openkadebeleid van de haven."));

    assertThat(completed("open kade")).contains("openkadebeleid");
    assertThat(completed("het open kade")).contains("het openkadebeleid");
    assertThat(completed("over sla")).doesNotContain("overslagen");
  }

  @Test
  void wordBehind_isAsItStandsThere() {
    add(brief("z").about("De Verenigde Staten. Een staat."));

    assertThat(completed("Verenigde S"))
        .contains("Verenigde Staten")
        .doesNotContain("Verenigde staat");
  }

  @Test
  void name_replacesTheWordsThatItHas_alsoWithOthersBetween() {
    List<String> completed = completed("dmm okt");

    assertThat(completed).first().asString().matches("\\S*DMM 15 oktober 2025");
    assertThat(completed).contains("dmm oktrooien").noneMatch(text -> text.startsWith("dmm DMM"));
  }

  @Test
  void word_followsWhatStandsBefore_fromItsFirstLetter() {
    assertThat(completed("minister van d")).first().isEqualTo("minister van Defensie");
    assertThat(completed("verslag o")).isEmpty();
  }

  @Test
  void nameInSmallLetters_isWrittenAsBriefsDo() {
    assertThat(completed("rusl")).contains("Rusland en Defensie");
  }

  @Test
  void name_isNotSaidTwice() {
    assertThat(completed("dmm van okt")).containsExactly("dmm van oktrooien");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28676|28676-470 28676-464",
        "28676-46|28676-464",
        "28 676|28676-470 28676-464",
        "28 676, nr. 47|28676-470",
        "agenda 28676-47|agenda 28676-470",
        "kenmerk:28676-46|kenmerk:28676-464",
        "bs2025|BS2025003530",
        "kenmerk:BS20|kenmerk:BS2025003530",
        "titel:DMM|",
        "titel:def|",
        "titel:ver|titel:Verslag",
        "titel:\"van de ro|titel:\"van de ronde",
        "poe|",
        "agenda van|",
        "agenda voor|",
        "dmm|DMM 15 oktober 2025 DMM 17 en 18 oktober 2024",
        "28676-471|",
        "15 okt|15 oktober 2025 DMM 15 oktober 2025 15 oktrooien",
        "16 okt|16 oktrooien",
        "17 ok|17 oktober 2024 17 oktrooien",
        "agenda 18 oktober 20|agenda 18 oktober 2024 agenda DMM 17 en 18 oktober 2024",
        "30 jun|30 juni 2023 NAVO-top 30 juni en 1 juli 2023",
        "sinds 20|sinds 2025 sinds 2024 sinds 2023",
        "202|2025 2024 2023",
        "19|",
        "bijeenkomst den|bijeenkomst Den Haag",
        "in den h|in Den Haag",
        "agenda de|agenda Defensie agenda defence",
      })
  void number_isCompleted_newestPaperFirst(String typed, @Nullable String expected) {
    assertThat(String.join(" ", completed(typed))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void internNumber_isToldToThoseWhoMaySeeIt() {
    assertThat(completed("28676", AccessLabel.INTERN)).startsWith("28676-471");
  }

  @Test
  void name_standsBehindAQuoteOrABracket() {
    assertThat(completed("\"defence pos")).containsExactly("\"defence posture");
    assertThat(completed("(defence pos")).containsExactly("(defence posture");
  }

  private void add(BriefBuilder builder) {
    Brief brief = builder.build();
    engine.replace(brief.source().name(), List.of(brief));
    engine.refresh();
  }

  private List<String> completed(String typed) {
    return completed(typed, AccessLabel.OPENBAAR);
  }

  private List<String> completed(String typed, AccessLabel clearance) {
    return engine.complete(new CompletionRequest(typed, NAMES, clearance)).stream()
        .map(Completion::text)
        .toList();
  }

  @Test
  void wordThatNoBriefHasWithThoseBefore_isNoCompletion() {
    Stream.of(brief("x").about("zorbat drupol"), brief("y").about("zorbat drumik mukil"))
        .map(BriefBuilder::build)
        .forEach(b -> engine.replace(b.source().name(), List.of(b)));
    engine.refresh();

    assertThat(texts("mukil dru")).containsExactly("mukil drumik");
    assertThat(texts("plofar mukil de dru")).containsExactly("plofar mukil de drumik");
    assertThat(texts("mukil OR dru")).containsExactly("mukil OR drumik", "mukil OR drupol");
  }

  /** As letters go on, from the first letter on; a small word with what follows it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdediging van|verdediging van het grondgebied, verdediging van de flanken",
        "Verdediging v|Verdediging van het grondgebied, Verdediging van de flanken",
        "onze verdediging van|onze verdediging van het grondgebied",
        "onze verdediging van h|onze verdediging van het grondgebied",
        "onze verdediging van d|",
        "mukil verdediging van|"
            + "mukil verdediging van het grondgebied, mukil verdediging van de flanken",
        "\"verdediging van|\"verdediging van het grondgebied, \"verdediging van de flanken",
        "flanken in|flanken in Den Haag",
        "flanken en|",
        "flanken - v|",
        "flanken -v|",
      })
  void smallWord_isCompletedWithWhatLettersHaveBehindIt(String typed, @Nullable String expected) {
    Stream.of(
            brief("x").about("De verdediging van het grondgebied. De flanken en"),
            brief("y").about("de Verdediging van het grondgebied is onze zaak"),
            brief("z").about("voor verdediging van de flanken,\n\nen van flanken in Den Haag"))
        .map(BriefBuilder::build)
        .forEach(b -> engine.replace(b.source().name(), List.of(b)));
    engine.refresh();

    assertThat(String.join(", ", texts(typed))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void internText_isNoContinuation() {
    Brief secret = brief("x").about("zorbat van de geheime drupol").intern().build();
    engine.replace(secret.source().name(), List.of(secret));
    engine.refresh();

    assertThat(completed("zorbat van")).isEmpty();
    assertThat(completed("zorbat van", AccessLabel.INTERN))
        .containsExactly("zorbat van de geheime");
  }

  /** Names that queries are understood by; each finds something. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "haagse t|Haagse top",
        "kernw|kernwapens",
        "tempov|",
        "tekort aan m|tekort aan munitie",
        "tekort aan v|",
        "zwarte z|",
        "mukil haagse t|",
        "navo to|NAVO-top 30 juni en 1 juli 2023",
      })
  void nameThatQueriesAreUnderstoodBy_isACompletionWhereItFindsSomething(
      String typed, @Nullable String expected) {
    Stream.of(
            brief("x").about("The Hague Summit begon."),
            brief("y").about("over nucleaire wapens en munitie"),
            brief("z").about("mukil"))
        .map(BriefBuilder::build)
        .forEach(b -> engine.replace(b.source().name(), List.of(b)));
    engine.refresh();

    assertThat(understood(typed)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private List<String> understood(String typed) {
    Stream<SynonymRule> related =
        Stream.of(new SynonymRule(List.of("tempoverhoging"), List.of("munitie"), true));
    Stream<SynonymRule> same =
        Stream.of(
                List.of("Haagse top", "The Hague Summit"),
                List.of("kernwapens", "nucleaire wapens"),
                List.of("tekort aan munitie", "munitietekort"),
                List.of("tekort aan vliegers", "vliegertekort"),
                List.of("Zwarte Zee", "Black Sea"))
            .map(SynonymRule::same);
    List<SynonymRule> names = Stream.concat(same, related).toList();
    List<QueryStep> steps =
        Meaning.steps(
            ListedNames.of(new Taxonomy(Map.of()), names),
            () -> LocalDate.of(2025, 1, 1),
            LuceneEngine::stem,
            LuceneEngine::wholeVerb);
    var request =
        new CompletionRequest(typed, List.of(), new QueryReader(steps), AccessLabel.OPENBAAR);
    return engine.complete(request).stream().map(Completion::text).toList();
  }

  private List<String> texts(String typed) {
    return engine.complete(new CompletionRequest(typed, List.of(), AccessLabel.OPENBAAR)).stream()
        .map(Completion::text)
        .toList();
  }
}
