package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERSLAG VAN DE NAVO-TOP IN BRUSSEL|Verslag van de NAVO-top in Brussel",
        "VERSLAG VAN DE EU TE TALLINN|Verslag van de EU te Tallinn",
      })
  void titleInCapitals_isWrittenAsInASentence(String written, String title) {
    assertThat(Capitals.relaxed(written)).isEqualTo(title);
  }
}
