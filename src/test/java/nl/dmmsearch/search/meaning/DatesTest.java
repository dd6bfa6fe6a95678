package nl.dmmsearch.search.meaning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "juni 2019|2019-06-01..2019-06-30",
        "Okt. 2024|2024-10-01..2024-10-31",
        "17 en 18 oktober 2024|2024-10-17..2024-10-18",
        "17-18 oktober 2024|2024-10-17..2024-10-18",
        "16, 17 en 18 oktober 2024|2024-10-16..2024-10-18",
        "30 juni t/m 2 juli 2024|2024-06-30..2024-07-02",
        "17 oktober 2024|2024-10-17..2024-10-17",
        "maart en april 2022|2022-03-01..2022-04-30",
        "februari 2024|2024-02-01..2024-02-29",
        "najaar 2023|2023-09-01..2023-12-31",
        "zomer 2018|2018-06-01..2018-09-30",
        "begin 2022|2022-01-01..2022-04-30",
        "eind 2022|2022-09-01..2022-12-31",
        "eind maart 2022|2022-03-01..2022-03-31",
        "tweede helft van 2022|2022-07-01..2022-12-31",
        "q3 2021|2021-07-01..2021-09-30",
        "eerste kwartaal 2024|2024-01-01..2024-03-31",
        "4e kwartaal van 2024|2024-10-01..2024-12-31",
        "jaren negentig|1990-01-01..1999-12-31",
        "jaren '80|1980-01-01..1989-12-31",
        "12 februari '20|2020-02-12..2020-02-12",
        "11 en 12 oktober ’23|2023-10-11..2023-10-12",
        "februari '99|1999-02-01..1999-02-28",
        "2014-2016|2014-01-01..2016-12-31",
        "2013/2014|2013-01-01..2014-12-31",
        "vergaderjaar 2013-2014|2013-09-17..2014-09-15",
        "vergaderjaar 2013/14|2013-09-17..2014-09-15",
        "vergaderjaar 2024–2025|2024-09-17..2025-09-15",
        "zittingsjaar 2010-2011|2010-09-21..2011-09-19",
        "2024|2024-01-01..2024-12-31",
      })
  void date_isAskedOfMeetingsAndLettersToo(String date, String days) {
    Understood understood = Understood.of("KFOR " + date);

    String word = date.contains(" ") ? "\"" + date.replace(",", "") + "\"" : date;
    assertThat(understood.words()).as("one word").isEqualTo("KFOR " + word);
    assertThat(understood.alternatives()).contains(word + "=>" + days);
    assertThat(understood.required()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vorig jaar|2025|2025-01-01..2025-12-31",
        "dit jaar|2026|2026-01-01..2026-12-31",
        "Vorige maand|\"februari 2026\"|2026-02-01..2026-02-28",
        "deze week|\"9 tot en met 15 maart 2026\"|2026-03-09..2026-03-15",
      })
  void dateCountedFromToday_isTheDateThatItMeans_whereItIsPlannedFor(
      String typed, String written, String days) {
    Understood understood = Understood.of("begroting " + typed);

    assertThat(understood.words()).isEqualTo("begroting " + written);
    assertThat(understood.alternatives()).contains(written + "=>" + days);
    assertThat(understood.required()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 OKT 2024|17 oktober 2024,17-10-2024,17.10.2024,2024-10-17",
        "okt. 2024|oktober 2024,okt 2024",
        "3 september 2024|3 sep 2024,3 sept 2024,03-09-2024,3-9-2024,03.09.2024,3.9.2024,2024-09-03",
        "1 mei 2024|01-05-2024,1-5-2024,01.05.2024,1.5.2024,2024-05-01",
        "mei 2024|",
        "9-9-2024|9 september 2024,9 sep 2024,9 sept 2024,09-09-2024,09.09.2024,9.9.2024,2024-09-09",
        "najaar 2023|",
      })
  void date_isLookedForAsLettersWriteIt(String date, String forms) {
    List<String> written =
        Understood.of(date).query().alternatives().stream()
            .filter(alternative -> alternative.how() == How.FORM)
            .filter(alternative -> alternative.clause() instanceof Clause.Whole(Clause.Exact _))
            .map(alternative -> Wording.of(alternative.clause()))
            .toList();

    assertThat(String.join(",", written)).isEqualTo(forms == null ? "" : forms);
  }

  @Test
  void daysOfAMeeting_areLookedForTogetherAndEach() {
    assertThat(Understood.of("17-18 okt 2024").alternatives())
        .contains(
            "\"17-18 okt 2024\"=>=17 en 18 oktober 2024",
            "\"17-18 okt 2024\"=>=17-18 oktober 2024",
            "\"17-18 okt 2024\"=>=17 oktober 2024",
            "\"17-18 okt 2024\"=>=18 okt 2024");
  }

  @Test
  void ofMoreDatesThanAnybodyAsks_theFirstAreReadAsSuch() {
    String days =
        IntStream.rangeClosed(1, 17).mapToObj(day -> day + " juni 2019").collect(joining(" KFOR "));

    Understood understood = Understood.of(days);

    assertThat(understood.alternatives())
        .contains("\"16 juni 2019\"=>2019-06-16..2019-06-16")
        .doesNotContain("\"17 juni 2019\"=>2019-06-17..2019-06-17");
    assertThat(understood.query().notices())
        .extracting(Notice::text)
        .contains(
            "Alleen de eerste 16 datums lezen we als datum; andere zoeken we zoals ze er staan.");
    assertThat(Understood.of(days.substring(0, days.lastIndexOf(" KFOR "))).query().notices())
        .isEmpty();
  }

  @Test
  void severalDaysWithoutAYear_countAsThreeDates() {
    String days =
        IntStream.rangeClosed(1, 6).mapToObj(day -> day + "-20 juni").collect(joining(" KFOR "));

    Understood understood = Understood.of(days);

    assertThat(understood.words()).contains("\"5-20 juni\"").endsWith("KFOR 6-20 juni");
    assertThat(understood.query().notices())
        .extracting(Notice::text)
        .contains(
            "Alleen de eerste 5 datums lezen we als datum; andere zoeken we zoals ze er staan.");
  }

  @Test
  void wordsBesideDates_keepTheirAlternatives() {
    Understood understood = Understood.of("verslag 17 en 18 oktober 2024 top juni 2019 AO");

    assertThat(understood.words())
        .isEqualTo("verslag \"17 en 18 oktober 2024\" top \"juni 2019\" AO");
    assertThat(understood.alternatives())
        .contains("verslag=>VERSLAG", "top=>TOP", "AO=>COMMISSIEDEBAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17-10-2024", "17/10/2024", "17.10.2024", "2024-10-17"})
  void dayInDigits_isLookedForInWordsToo(String typed) {
    assertThat(Understood.of(typed).alternatives())
        .contains(typed + "=>2024-10-17..2024-10-17", typed + "=>=17 oktober 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 februari 2024x", "2100", "155mm", "mei", "20 000", "99-99-2024"})
  void whatIsNoDate_staysAsItIs(String typed) {
    assertThat(Understood.of(typed).alternatives()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KFOR sinds 2022|KFOR|2022-01-01..null",
        "KFOR vanaf maart 2023|KFOR|2023-03-01..null",
        "KFOR na 2020|KFOR|2021-01-01..null",
        "KFOR voor 2010|KFOR|null..2009-12-31",
        "KFOR tot 2015|KFOR|null..2014-12-31",
        "KFOR tot en met 2015|KFOR|null..2015-12-31",
        "KFOR tussen 2018 en 2020|KFOR|2018-01-01..2020-12-31",
        "KFOR tussen maart en juni 2020|KFOR|2020-03-01..2020-06-30",
        "KFOR in de periode 2014-2016|KFOR|2014-01-01..2016-12-31",
        "2014 t/m 2016 KFOR|KFOR|2014-01-01..2016-12-31",
        "van 2014 tot 2016 KFOR|KFOR|2014-01-01..2016-12-31",
        "sinds het najaar 2021 KFOR|KFOR|2021-09-01..null",
        "KFOR sinds vorig jaar|KFOR|2025-01-01..null",
        "KFOR vóór dit jaar|KFOR|null..2025-12-31",
        "KFOR afgelopen jaar|KFOR|2025-03-15..2026-03-15",
        "het afgelopen jaar KFOR|KFOR|2025-03-15..2026-03-15",
        "KFOR de afgelopen twee jaar|KFOR|2024-03-15..2026-03-15",
        "KFOR laatste 3 maanden|KFOR|2025-12-15..2026-03-15",
        "KFOR afgelopen week|KFOR|2026-03-08..2026-03-15",
        "KFOR vorig jaar|KFOR|2025-01-01..2025-12-31",
        "dit jaar KFOR|KFOR|2026-01-01..2026-12-31",
        "KFOR Vorige maand|KFOR|2026-02-01..2026-02-28",
        "KFOR deze maand|KFOR|2026-03-01..2026-03-31",
        "KFOR van vorige week|KFOR|2026-03-02..2026-03-08",
      })
  void period_filtersAndSaysSo(String typed, String words, String days) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words);
    assertThat(understood.required()).isEqualTo(days);
    assertThat(understood.query().notices()).hasSize(1);
  }

  /** What is planned for a year was written before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "begroting voor 2024",
        "mandaat verlengd tot 2026",
        "3 miljard voor 2030",
        "\"sinds 2022\"",
        "van 2016",
        "afgelopen jaren",
        "begroting vorig jaar",
        "\"vorig jaar\"",
        "\"afgelopen jaar\"",
      })
  void period_isNoFilterWhereItIsNotMeantSo(String typed) {
    assertThat(Understood.of(typed).query().notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KFOR 2015-2018, 1",
    "KFOR begin 2014, 1",
    "KFOR najaar 2023, 1",
    "KFOR maart en april 2022, 1",
    "KFOR 2014, 0",
    "KFOR maart 2014, 0",
    "KFOR 17 en 18 oktober 2024, 0",
    "KFOR periode 2015-2018, 1",
  })
  void longTime_isToldToComeFirst(String typed, int notices) {
    assertThat(Understood.of(typed).query().notices()).hasSize(notices);
  }

  @Test
  void noticeOfALongTime_tellsHowToFilter() {
    assertThat(Understood.of("KFOR begin 2014").query().notices().getFirst().text())
        .isEqualTo(
            "«begin 2014» lezen we als de tijd van 1 januari tot en met 30 april 2014: brieven"
                + " daarvan staan bovenaan; wilt u alleen die, zet er dan «periode» voor.");
    assertThat(Understood.of("KFOR periode begin 2014").required())
        .isEqualTo("2014-01-01..2014-04-30");
  }

  @Test
  void notice_tellsHowToAvoidTheFilter() {
    assertThat(Understood.of("KFOR sinds 2022").query().notices().getFirst().text())
        .isEqualTo(
            "«sinds 2022» lezen we als een periode: alleen brieven vanaf 1 januari 2022, en geen"
                + " zonder datum; wilt u dat niet, zet die woorden dan tussen aanhalingstekens.");
  }

  @Test
  void dayOfWhateverYear_isOneQuestionAboutDates() {
    assertThat(Understood.of("17 oktober").query().alternatives())
        .filteredOn(other -> other.how() == How.DATE)
        .singleElement()
        .satisfies(
            other -> assertThat(((Clause.During) other.clause()).ranges()).hasSizeGreaterThan(30));
  }

  @Test
  void ampersandBetweenFigures_isTheirAnd() {
    assertThat(Understood.of("11 & 12 oktober 2023").alternatives())
        .contains("\"11 en 12 oktober 2023\"=>2023-10-11..2023-10-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ollongren AND sinds 2022|(Ollongren AND 2022-01-01..null)",
        "sinds 2022 AND Ollongren|(2022-01-01..null AND Ollongren)",
        "kosovo AND tussen 2007 en 2012|(kosovo AND 2007-01-01..2012-12-31)",
        "(kosovo) AND (na 2010)|(kosovo AND 2011-01-01..null)",
        "kosovo AND vorig jaar|(kosovo AND 2025-01-01..2025-12-31)",
      })
  void periodBesideAnOperator_isAPeriod(String typed, String required) {
    Understood understood = Understood.of(typed);

    assertThat(understood.required()).isEqualTo(required);
    assertThat(understood.query().notices())
        .extracting(Notice::text)
        .anySatisfy(text -> assertThat(text).contains("lezen we als een periode"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kosovo NOT sinds 2022", "-(sinds 2022) kosovo"})
  void periodThatIsExcluded_isExcludedAsAPeriod(String typed) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo("kosovo");
    assertThat(understood.query().excluded())
        .containsExactly(new Clause.During(new DateBounds(LocalDate.of(2022, 1, 1), null)));
  }
}
