package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year in which something goes on is no term; until when it does, or when it is done, is one. */
class GoingOnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland zal de opleiding van Letse lassers ook in 2026 voortzetten.",
        "Nederland zet de opleiding van Letse lassers volgend jaar voort.",
        "Defensie blijft in 2026 bijdragen aan het centrum in Riga.",
        "De inzet van de lassers wordt ook volgend jaar voortgezet.",
      })
  void yearInWhichItGoesOn_isNoTerm(String text) {
    assertThat(ShippedRules.inLetter(text))
        .singleElement()
        .extracting(Statement::deadline)
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Nederland zet de opleiding van Letse lassers tot en met 2026 voort., 2026-12-31",
    "Nederland zal de opleiding van Letse lassers tot 1 juli 2026 voortzetten., 2026-06-30",
    "Nederland levert in 2026 twee schepen., 2026-12-31",
    "Nederland blijft trainen en zal in 2026 twee schepen leveren., 2026-12-31",
  })
  void lastDay_isATerm(String text, LocalDate day) {
    assertThat(ShippedRules.inLetter(text))
        .singleElement()
        .extracting(Statement::deadline)
        .extracting(Deadline::value)
        .isEqualTo(day);
  }
}
