package nl.dmmsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-10-17, 2024-10-17, 17 oktober 2024",
    "2024-10-17, 2024-10-18, 17 en 18 oktober 2024",
    "2024-10-17, 2024-10-19, 17 tot en met 19 oktober 2024",
    "2024-10-31, 2024-11-01, 31 oktober en 1 november 2024",
    "2024-10-30, 2024-11-02, 30 oktober tot en met 2 november 2024",
    "2024-12-31, 2025-01-01, 31 december 2024 en 1 januari 2025",
    "2024-12-30, 2025-01-02, 30 december 2024 tot en met 2 januari 2025",
    "2024-10-17, 2025-10-17, 17 oktober 2024 tot en met 17 oktober 2025",
  })
  void range_readsAsInALetter(LocalDate start, LocalDate end, String dutch) {
    assertThat(DutchDays.of(new DateRange(start, end))).isEqualTo(dutch);
  }
}
