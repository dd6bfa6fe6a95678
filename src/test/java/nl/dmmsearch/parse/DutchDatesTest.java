package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {
  private static final LocalDate WRITTEN = LocalDate.of(2023, 11, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op 17 en 18 oktober 2024 in Brussel|2024-10-17|2024-10-18",
        "op 5 juni 2025|2025-06-05|2025-06-05",
        "15-16 juni 2023|2023-06-15|2023-06-16",
        "van 3–4 april 2009|2009-04-03|2009-04-04",
        "15 - 16 juni 2023|2023-06-15|2023-06-16",
        "14/15 februari 2018|2018-02-14|2018-02-15",
        "2 tot en met 4 april 2008|2008-04-02|2008-04-04",
        "9 t/m 11 juli 2024|2024-07-09|2024-07-11",
        "9 tot 11 juli 2024|2024-07-09|2024-07-11",
        "30 november en 1 december 2021|2021-11-30|2021-12-01",
        "31 december 2020 t/m 1 januari 2021|2020-12-31|2021-01-01",
        "31 december en 1 januari 2021|2020-12-31|2021-01-01",
        "woensdag 24 oktober en donderdag 25 oktober 2007|2007-10-24|2007-10-25",
        "donderdag 14 en vrijdag 15 juni 2007|2007-06-14|2007-06-15",
        "9, 10 en 11 juli 2024|2024-07-09|2024-07-11",
        "VAN 11 EN 12 JULI 2023|2023-07-11|2023-07-12",
        "7 dec. 2007|2007-12-07|2007-12-07",
        "1e mei 2020|2020-05-01|2020-05-01",
        "29 februari 2024|2024-02-29|2024-02-29",
        "12 en 3 april 2020|2020-04-03|2020-04-03",
      })
  void date_isFoundAsWritten(String text, LocalDate start, LocalDate end) {
    assertThat(DutchDates.find(text))
        .extracting(DateMention::dates)
        .containsExactly(new DateRange(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op 4 en 5 december a.s.|2023-12-04|2023-12-05",
        "op 3 en 4 december as. in Londen|2023-12-03|2023-12-04",
        "op 23 juni as eindigt|2024-06-23|2024-06-23",
        "op 11 en 12 oktober jl.|2023-10-11|2023-10-12",
        "op 13 februari jongstleden|2023-02-13|2023-02-13",
        "op 1 december aanstaande|2023-12-01|2023-12-01",
        "op 15 januari|2024-01-15|2024-01-15",
        "op 30 oktober|2023-10-30|2023-10-30",
      })
  void year_comesFromTheDayOfWriting(String text, LocalDate start, LocalDate end) {
    var years = new Years(WRITTEN, null, List.of());
    var resolved = Objects.requireNonNull(years.resolve(DutchDates.find(text).getFirst()));
    assertThat(resolved.dates()).isEqualTo(new DateRange(start, end));
    assertThat(resolved.why()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "op 31 april 2023",
        "op 30 februari 2024",
        "29 februari 2023",
        "32 mei 2020",
        "0 mei 2020",
        "in mei 2024 en juni",
        "2024 en 2031 1,1 miljard",
        "Kamerstuk 28 676, nr. 464",
        "8 meiden",
      })
  void whatNoCalendarHas_isNoDate(String text) {
    assertThat(DutchDates.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20-12-2007, Kamerstuk|2007-12-20",
        "datum: 2018-10-19, bijgewerkt|2018-10-19",
        "3/10/2024|2024-10-03",
        "3.10.2024|2024-10-03",
        "Datum 3 oktober 2024|2024-10-03",
      })
  void day_isReadInNumbersToo(String text, LocalDate day) {
    assertThat(DutchDates.day(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-02-2024", "2024-13-01", "99/99/2024", "geen datum"})
  void day_thatDoesNotExist_isNotMadeUp(String text) {
    assertThat(DutchDates.day(text)).isNull();
  }
}
