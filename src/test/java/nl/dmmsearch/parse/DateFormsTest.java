package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which Dutch officials write the days of a meeting. */
class DateFormsTest {
  private static final LocalDate WRITTEN = LocalDate.of(2024, 10, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "17 oktober 2024|2024-10-17|2024-10-17",
        "17 okt 2024|2024-10-17|2024-10-17",
        "17 okt. 2024|2024-10-17|2024-10-17",
        "17 OKTOBER 2024|2024-10-17|2024-10-17",
        "17 Oktober 2024|2024-10-17|2024-10-17",
        "17e oktober 2024|2024-10-17|2024-10-17",
        "17de oktober 2024|2024-10-17|2024-10-17",
        "1ste oktober 2024|2024-10-01|2024-10-01",
        "1e en 2e oktober 2024|2024-10-01|2024-10-02",
        "17 oktober, 2024|2024-10-17|2024-10-17",
        "17 oktober ’24|2024-10-17|2024-10-17",
        "17 oktober '24|2024-10-17|2024-10-17",
        "17 oktober van 2024|2024-10-17|2024-10-17",
        "donderdag 17 oktober 2024|2024-10-17|2024-10-17",
        "donderdag 17 en vrijdag 18 oktober 2024|2024-10-17|2024-10-18",
        "donderdag 17 oktober en vrijdag 18 oktober 2024|2024-10-17|2024-10-18",
        "donderdag, 17 en vrijdag, 18 oktober 2024|2024-10-17|2024-10-18",
        "do. 17 en vr. 18 oktober 2024|2024-10-17|2024-10-18",
        "do 17 t/m za 19 oktober 2024|2024-10-17|2024-10-19",
        "17 en 18 oktober 2024|2024-10-17|2024-10-18",
        "17 & 18 oktober 2024|2024-10-17|2024-10-18",
        "17 + 18 oktober 2024|2024-10-17|2024-10-18",
        "17-18 oktober 2024|2024-10-17|2024-10-18",
        "17–18 oktober 2024|2024-10-17|2024-10-18",
        "17 – 18 oktober 2024|2024-10-17|2024-10-18",
        "17 — 18 oktober 2024|2024-10-17|2024-10-18",
        "17/18 oktober 2024|2024-10-17|2024-10-18",
        "17 / 18 oktober 2024|2024-10-17|2024-10-18",
        "17 tot en met 18 oktober 2024|2024-10-17|2024-10-18",
        "17 t/m 19 oktober 2024|2024-10-17|2024-10-19",
        "17 t.e.m. 19 oktober 2024|2024-10-17|2024-10-19",
        "17 tot 19 oktober 2024|2024-10-17|2024-10-19",
        "van 17 tot en met 19 oktober 2024|2024-10-17|2024-10-19",
        "zowel 17 als 18 oktober 2024|2024-10-17|2024-10-18",
        "17, 18 en 19 oktober 2024|2024-10-17|2024-10-19",
        "17, 18, 19 en 20 oktober 2024|2024-10-17|2024-10-20",
        "17 oktober en 18 oktober 2024|2024-10-17|2024-10-18",
        "17 oktober 2024 en 18 oktober 2024|2024-10-17|2024-10-18",
        "31 oktober en 1 november 2024|2024-10-31|2024-11-01",
        "31 oktober-1 november 2024|2024-10-31|2024-11-01",
        "31 oktober – 1 november 2024|2024-10-31|2024-11-01",
        "31 oktober t/m 1 november 2024|2024-10-31|2024-11-01",
        "31 okt./1 nov. 2024|2024-10-31|2024-11-01",
        "30 september tot en met 2 oktober 2024|2024-09-30|2024-10-02",
        "31 december 2024 en 1 januari 2025|2024-12-31|2025-01-01",
        "31 december en 1 januari 2025|2024-12-31|2025-01-01",
        "28 en 29 februari 2024|2024-02-28|2024-02-29",
        "17-10-2024|2024-10-17|2024-10-17",
        "17/10/2024|2024-10-17|2024-10-17",
        "17.10.2024|2024-10-17|2024-10-17",
        "17-18/10/2024|2024-10-17|2024-10-18",
        "17 en 18-10-2024|2024-10-17|2024-10-18",
        "17-10-2024 en 18-10-2024|2024-10-17|2024-10-18",
        "17-10-2024 t/m 18-10-2024|2024-10-17|2024-10-18",
        "2024-10-17|2024-10-17|2024-10-17",
        "17 and 18 October 2024|2024-10-17|2024-10-18",
        "17-18 October 2024|2024-10-17|2024-10-18",
        "14 to 16 June 2023|2023-06-14|2023-06-16",
        "17th and 18th October 2024|2024-10-17|2024-10-18",
        "October 17, 2024|2024-10-17|2024-10-17",
        "October 17-18, 2024|2024-10-17|2024-10-18",
        "October 17 and 18, 2024|2024-10-17|2024-10-18",
        "5 March 2009|2009-03-05|2009-03-05",
        "13 Feb 2020|2020-02-13|2020-02-13",
        "5 mrt. 2009|2009-03-05|2009-03-05",
        "23 en 24 sept. 2010|2010-09-23|2010-09-24"
      })
  void days_areReadWithTheirYear(String text, LocalDate start, LocalDate end) {
    assertThat(DutchDates.find("de bijeenkomst van " + text + " te Brussel"))
        .extracting(DateMention::dates)
        .containsExactly(new DateRange(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "17 en 18 oktober|2024-10-17|2024-10-18",
        "17 en 18 oktober a.s.|2024-10-17|2024-10-18",
        "17 en 18 oktober as.|2024-10-17|2024-10-18",
        "17 en 18 oktober aanstaande|2024-10-17|2024-10-18",
        "17 en 18 oktober e.k.|2024-10-17|2024-10-18",
        "13 februari a.s.|2025-02-13|2025-02-13",
        "17 en 18 september jl.|2024-09-17|2024-09-18",
        "17 en 18 september j.l.|2024-09-17|2024-09-18",
        "17 en 18 september l.l.|2024-09-17|2024-09-18",
        "17 en 18 september ll.|2024-09-17|2024-09-18",
        "17 en 18 september jongstleden|2024-09-17|2024-09-18",
        "4 december jl.|2023-12-04|2023-12-04",
        "17 en 18 oktober van dit jaar|2024-10-17|2024-10-18",
        "12 en 13 februari van dit jaar|2024-02-12|2024-02-13",
        "12 en 13 februari volgend jaar|2025-02-12|2025-02-13",
        "11 en 12 oktober vorig jaar|2023-10-11|2023-10-12"
      })
  void days_withoutYear_areNearestToTheLetter(String text, LocalDate start, LocalDate end) {
    DateMention mention = DutchDates.find("de bijeenkomst van " + text + " te Brussel").getFirst();
    var years = new Years(WRITTEN, null, List.of(mention));

    assertThat(Objects.requireNonNull(years.resolve(mention)).dates())
        .isEqualTo(new DateRange(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eind juni 2024",
        "begin oktober",
        "medio 2024",
        "de eerste week van oktober 2024",
        "oktober 2024",
        "najaar 2024",
        "2 dagen later",
        "31 februari 2024",
        "0 oktober 2024",
        "32 oktober 2024",
        "29 februari 2023",
        "28 676, nr. 464",
        "artikel 5",
        "versie 2.10.2024.1",
        "1.2.2024.5",
        "2024-2025",
        "10-2024",
        "17-13-2024"
      })
  void what_isNoDayOfAMeeting(String text) {
    assertThat(DutchDates.find("de bijeenkomst van " + text + " te Brussel")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"BEFORE,2024-12-04", "AFTER,2023-12-04"})
  void phase_tellsTheYearOfADayFarAway(Phase phase, LocalDate expected) {
    DateMention mention = DutchDates.find("op 4 december in Brussel").getFirst();
    var years = new Years(WRITTEN, phase, List.of());

    assertThat(Objects.requireNonNull(years.resolve(mention)).dates().start()).isEqualTo(expected);
  }
}
