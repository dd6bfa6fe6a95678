package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KFOR van mei 2019 tot en met juni 2020|mei 2019 tot en met juni 2020",
        "KFOR van mei 2019 tot en met juni 2020|mei 2019 t/m juni 2020",
        "KFOR van mei 2019 tot oktober 2019|mei tot en met oktober 2019",
        "KFOR tussen begin 2016 en september 2019|begin 2016 tot september 2019",
        "KFOR tussen 2018 en 2020|2018-2020",
        "KFOR na 1-3-2012|na 1 maart 2012",
        "KFOR voor mei 2019|voor mei 2019",
        "KFOR vanaf 2024|vanaf 2024",
      })
  void letterThatWritesThePeriod_passesToo(String typed, String written) {
    assertThat(written(typed)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KFOR sinds 2022", "KFOR voor 2010", "KFOR tot en met 2015", "KFOR vorig jaar"})
  void yearByItself_isAskedOfDatesAlone(String typed) {
    assertThat(Understood.of(typed).query().required())
        .singleElement()
        .isInstanceOf(Clause.During.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norm vanaf 2035|norm 2035",
        "budget tussen 2024 en 2031|budget 2024 2031",
        "KFOR van 2024 tot en met 2030|KFOR 2024 2030",
        "KFOR tot 2030|KFOR 2030",
      })
  void yearToCome_isNoFilter(String typed, String words) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words);
    assertThat(understood.required()).isEmpty();
  }

  @Test
  void notice_saysThatWhatWritesThePeriodPassesToo() {
    assertThat(Understood.of("KFOR van mei 2019 tot juni 2020").query().notices().getFirst().text())
        .contains(
            "alleen brieven van 1 mei 2019 tot en met 30 juni 2020 of waarin die periode staat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KFOR 2007 - 2009|2007-01-01..2009-12-31",
        "2007 – 2009 KFOR|2007-01-01..2009-12-31",
        "KFOR maart 2007 - mei 2008|2007-03-01..2008-05-31",
        "KFOR ná 2020|2021-01-01..null",
        "KFOR vóór 2010|null..2009-12-31",
      })
  void strokeWithSpacesAndStress_makeAPeriodToo(String typed, String days) {
    Understood understood = Understood.of(typed);

    assertThat(understood.required()).isEqualTo(days);
    assertThat(understood.words()).isEqualTo("KFOR");
    assertThat(understood.query().notices()).hasSize(1);
  }

  @Test
  void periodByItself_isAListByDate() {
    assertThat(Understood.of("van mei 2019 tot juni 2020").query().ranksNothing()).isTrue();
  }

  @Test
  void excludedPeriod_keepsWhatOnlyWritesIt() {
    assertThat(Understood.of("kosovo NOT vanaf maart 2019").query().excluded())
        .containsExactly(new Clause.During(new DateBounds(LocalDate.of(2019, 3, 1), null)));
  }

  private static List<String> written(String typed) {
    return Understood.of(typed).query().required().stream()
        .flatMap(clause -> clause instanceof Clause.Or or ? or.others().stream() : Stream.empty())
        .map(Alternative::clause)
        .map(Wording::of)
        .toList();
  }
}
