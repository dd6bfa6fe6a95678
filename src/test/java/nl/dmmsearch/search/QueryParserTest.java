package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor irak|words[kfor irak]",
        "\"eastern sentry\" polen|words[polen] required[\"eastern sentry\"]",
        "polen -patriot|words[polen] excluded[patriot]",
        "polen NOT patriot|words[polen] excluded[patriot]",
        "-\"anti drone\"|excluded[\"anti drone\"]",
        "polen OR estland|words[(polen OR estland)]",
        "polen OR estland litouwen|words[(polen OR estland) litouwen]",
        "polen AND estland|required[(polen AND estland)]",
        "polen AND estland OR litouwen|words[((polen AND estland) OR litouwen)]",
        "(polen estland) OR litouwen|words[((polen AND estland) OR litouwen)]",
        "polen AND -patriot|required[(polen AND -patriot)]",
        "-(polen OR estland)|excluded[(polen OR estland)]",
        "NOT NOT polen|words[polen]",
        "lucht*|words[lucht*]",
        "defensie-uitgaven F-35|words[defensie-uitgaven F-35]",
        "and or not|words[and or not]",
        "\"eastern sentry\"-missie|words[missie] required[\"eastern sentry\"]",
        "dhr. Jansen’s agenda’s|words[dhr. Jansen’s agenda’s]",
        "Missies & operaties|words[Missies operaties]",
        "\"eastern sentry\" & polen|words[polen] required[\"eastern sentry\"]",
        "€ 15 mln|words[15 mln]",
        "2 % norm|words[2 procent norm]",
        "a+b C++ +31 %&x|words[a+b C++ +31 %&x]",
      })
  void query_isTakenApart(String typed, String expected) throws QueryException {
    assertRead(typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=missies|words[=missies]",
        "=F-35|words[=F-35]",
        "=\"lucht verdediging\" polen|words[polen] required[=\"lucht verdediging\"]",
        "=\"missies\"|words[=missies]",
        "-=missies|excluded[=missies]",
        "a=b|words[a=b]",
        "\"eastern sentry\"~5|required[\"eastern sentry\"~5]",
        "\"eastern sentry\"~0|required[\"eastern sentry\"~0]",
        "-\"eastern sentry\"~50,|excluded[\"eastern sentry\"~50]",
        "=kfor OR \"in polen\"|words[(=kfor OR \"in polen\")]",
        "\"in polen\" OR \"in irak\"|required[(\"in polen\" OR \"in irak\")]",
        "kop:polen OR -irak|required[(kop:polen OR -irak)]",
      })
  void exactAndNear_areTakenApart(String typed, String expected) throws QueryException {
    assertRead(typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel:kernwapens|required[titel:kernwapens]",
        "Titel: kernwapens polen|words[polen] required[titel:kernwapens]",
        "KOP:\"eastern sentry\" polen|words[polen] required[kop:\"eastern sentry\"]",
        "kop:=missies|required[kop:=missies]",
        "kop:=\"de missies\"|required[kop:=\"de missies\"]",
        "titel:lucht*|required[titel:lucht*]",
        "kop:\"a b\"~3|required[kop:\"a b\"~3]",
        "-titel:irak|excluded[titel:irak]",
        "titel:-irak|excluded[titel:irak]",
        "titel: NOT irak|excluded[titel:irak]",
        "titel:(polen OR irak)|required[titel:(polen OR irak)]",
        "titel:(polen -irak)|required[titel:(polen AND -irak)]",
        "titel:(-irak)|excluded[titel:irak]",
        "titel:polen OR kop:polen|required[(titel:polen OR kop:polen)]",
        "titel:polen OR kfor|words[(titel:polen OR kfor)]",
        "titel:(polen kop:irak)|required[titel:(polen AND kop:irak)]",
        "kenmerk:28676-464|required[kenmerk:28676-464]",
        "kenmerk:MINDEF*|required[kenmerk:MINDEF*]",
        "Kenmerk: BS2025003530|required[kenmerk:BS2025003530]",
        "http://x.nl 12:30 NAVO:missie a:b x1:y|words[http://x.nl 12:30 NAVO:missie a:b x1:y]",
        "NAVO: toekomst Irak: slot|words[NAVO: toekomst Irak: slot]",
        "irak/polen|words[irak polen]",
        "EU/NAVO-top, irak|words[EU NAVO-top, irak]",
        "titel:irak/polen|required[titel:(irak AND polen)]",
        "-irak/polen|excluded[(irak AND polen)]",
        "irak/polen OR estland|words[((irak AND polen) OR estland)]",
        "31/12 a/b F-16/F-35 =en/of|words[31/12 a/b F-16/F-35 =en/of]",
        "titel kop kenmerk|words[titel kop kenmerk]",
      })
  void field_confinesWhatStandsBehindIt(String typed, String expected) throws QueryException {
    assertRead(typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(polen estland)|words[polen estland]",
        "kfor (polen (estland -irak) \"in mali\")|words[kfor polen estland] required[\"in mali\"]"
            + " excluded[irak]",
        "(polen AND estland)|required[(polen AND estland)]",
        "DMM (17 en 18 oktober 2024)|words[DMM 17 en 18 oktober 2024]",
        "-(polen estland)|excluded[(polen AND estland)]",
      })
  void bracketsAroundNothingElse_areAsIfThereWereNone(String typed, String expected)
      throws QueryException {
    assertRead(typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "„eastern sentry” polen|words[polen] required[\"eastern sentry\"]",
        "«eastern sentry»|required[\"eastern sentry\"]",
        "＂eastern sentry＂|required[\"eastern sentry\"]",
        "polen –irak|words[polen] excluded[irak]",
        "polen −irak|words[polen] excluded[irak]",
        "polen －（irak　OR mali）|words[polen] excluded[(irak OR mali)]",
        "ｔｉｔｅｌ：polen|required[titel:polen]",
        "２０２４ ＯＲ kfor＊|words[(2024 OR kfor*)]",
        "2024–2025|words[2024–2025]",
        "\u200F-irak\u200E polen\u00A0kfor\u200B|words[polen kfor] excluded[irak]",
        "kfor\u0000irak\u0007|words[kfor irak]",
        "lucht*\u200B OR\uFEFF polen|words[(lucht* OR polen)]",
      })
  void signsOfEditorsAndPhones_areRead(String typed, String expected) throws QueryException {
    assertRead(typed, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "polen \"eastern sentry|words[polen eastern sentry]|6",
        "polen =\"eastern sentry|words[polen eastern sentry]|7",
        "(polen estland|words[polen estland]|0",
        "polen) estland|words[polen estland]|5",
        "polen OR|words[polen]|6",
        "AND polen|words[polen]|0",
        "polen & |words[polen]|6",
        "% polen|words[polen]|0",
        "€ polen|words[polen]|0",
        "polen – estland|words[polen estland]|6",
        "lu*cht|words[lucht]|0",
        "polen *|words[polen]|6",
        "\"!?\" polen|words[polen]|0",
        "\"lucht* polen\"|required[\"lucht* polen\"]|0",
        "polen NOT|words[polen]|6",
        "--polen|words[polen]|0",
        "x +polen|words[x polen]|2",
        "kfor~2|words[kfor]|0",
        "kfor^2|words[kfor]|0",
        "kfor*^1.5|words[kfor*]|0",
        "\"kfor blijft\"^2|required[\"kfor blijft\"]|0",
        "kfor~0.8|words[kfor]|0",
        "\"eastern sentry\" ~5|required[\"eastern sentry\"]|17",
        "\"eastern sentry\"~|required[\"eastern sentry\"~5]|0",
        "\"eastern sentry\"~x|required[\"eastern sentry\"~5]|0",
        "\"eastern sentry\"~51|required[\"eastern sentry\"~50]|0",
        "x \"eastern sentry\"~99999999999|words[x] required[\"eastern sentry\"~50]|2",
        "x =\"eastern sentry\"~3|words[x] required[=\"eastern sentry\"]|2",
        "=lucht*|words[lucht*]|0",
        "polen = estland|words[polen estland]|6",
        "=(polen)|words[polen]|0",
        "==polen|words[=polen]|0",
        "polen titel:|words[polen titel]|6",
        "titel: OR polen|words[(titel OR polen)]|0",
        "(kop:)|words[kop]|1",
        "x foo:navo|words[x foo navo]|2",
        "Titels:\"in irak\"|words[Titels] required[\"in irak\"]|0",
        "-foo:navo|excluded[(foo AND navo)]|1",
        "foo:(navo missie)|words[foo navo missie]|0",
        "foo:lucht*|words[foo lucht*]|0",
        "titel:kop:polen|required[kop:polen]|0",
        "titel:()|words[titel]|0",
        "polen ()|words[polen]|6",
        "(polen (()))|words[polen]|8",
        "!polen|words[polen]|0",
        "x !!polen|words[x polen]|2",
      })
  void brokenSyntax_isReadAsWordsWithNotice(String typed, String expected, int position)
      throws QueryException {
    Query query = QueryParser.parse(typed);

    assertThat(show(query)).isEqualTo(expected);
    assertThat(query.notices()).extracting(Notice::position).containsExactly(position);
  }

  @Test
  void bar_standsBetweenTwoWords() throws QueryException {
    assertRead("irak|polen", "words[irak polen]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "irak/polen|irak polen",
        "kosovo,irak|kosovo irak",
        "Polen,Estland,|Polen Estland,",
        "munitie;drones|munitie drones",
        "kosovo+irak|kosovo irak",
        "irak.kosovo|irak kosovo",
        "kosovo...irak|kosovo irak",
        "NAVO&EU|NAVO EU",
        "missies&operaties.|missies operaties.",
        "kosovo,F-35|kosovo F-35",
        "irak,2024,2025|irak 2024,2025",
      })
  void signsWithoutASpace_standBetweenWords(String typed, String words) throws QueryException {
    assertRead(typed, "words[" + words + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2,24",
        "1.500",
        "F-35/A-10",
        "U.S.",
        "d.m.v.",
        "R&D",
        "jan@mindef.nl",
        "www.defensie.nl",
        "defensie.nl",
        "nr.464",
      })
  void signsOfOneWord_stayInIt(String typed) throws QueryException {
    assertRead(typed, "words[" + typed + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2010 TO 2020]", "a**", "kos?vo"})
  void signsOfOtherSearchLanguages_areRemarkedOn(String typed) throws QueryException {
    assertThat(QueryReader.literal().readStrictly(typed).parsed().notices()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "niet irak, true",
    "kfor niet irak, true",
    "waarom gaat Nederland niet naar Irak, false",
    "niet, false",
    "-niet irak, false",
  })
  void niet_isSaidToExcludeNothing(String typed, boolean said) throws QueryException {
    assertThat(QueryReader.literal().read(typed).parsed().notices())
        .extracting(Notice::text)
        .containsExactlyElementsOf(
            said
                ? List.of("«niet» sluit niets uit; gebruik daarvoor -irak of NOT irak.")
                : List.of());
    assertThat(QueryReader.literal().readStrictly(typed).parsed().notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "((()))", "\u200B\u0000\t"})
  void emptyQuery_asksForEverything(String typed) throws QueryException {
    assertThat(QueryParser.parse(typed).ranksNothing()).isTrue();
  }

  @Test
  void tooLongQuery_isRefusedAtTheLimit() {
    assertRefused("a".repeat(QueryParser.LONGEST + 1), QueryParser.LONGEST);
  }

  @Test
  void tooManyParts_areRefusedAtTheFirstOneTooMany() {
    assertRefused("a ".repeat(500), 500);
    assertRefused("& (" + "a-b".repeat(500), 752);
    assertRefused("f35".repeat(200), 375);
    assertRefused("kfor " + "a* ".repeat(51), 155);
    assertRefused("kfor " + "\"a b\"~5 ".repeat(26), 205);
    assertRefused("kfor " + "anti-drone ".repeat(41), 445);
    assertRefused("titel:\"a b\"~5 ".repeat(26), 356);
    assertRefused("\"" + "a ".repeat(500) + "\"", 501);
    assertRefused("-".concat("(a) ".repeat(100)), 333);
  }

  @Test
  void tooDeepBrackets_areRefusedWhereTheyGetTooDeep() {
    assertRefused("(".repeat(100) + "polen" + ")".repeat(100), QueryParser.DEEPEST);
    assertRefused("NOT ".repeat(100) + "polen", 4 * QueryParser.DEEPEST);
    assertRefused("titel:-".repeat(100) + "polen", 7 * QueryParser.DEEPEST + 6);
  }

  private static void assertRefused(String typed, int position) {
    assertThatThrownBy(() -> QueryParser.parse(typed))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.notice().position()).isEqualTo(position));
  }

  private static void assertRead(String typed, String expected) throws QueryException {
    Query query = QueryParser.parse(typed);

    assertThat(show(query)).isEqualTo(expected);
    assertThat(query.notices()).isEmpty();
  }

  private static String show(Query query) {
    return Stream.of(
            show("words", query.words()),
            show("required", query.required()),
            show("excluded", query.excluded()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String show(String name, List<Clause> clauses) {
    return clauses.isEmpty()
        ? ""
        : clauses.stream().map(Typed::clause).collect(Collectors.joining(" ", name + "[", "]"));
  }
}
