package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchNumbersTest {
  @ParameterizedTest
  @CsvSource({"0, 0 brieven", "1, 1 brief", "2, 2 brieven", "1234567, 1.234.567 brieven"})
  void briefs_areCountedInDutch(long number, String dutch) {
    assertThat(DutchNumbers.briefs(number)).isEqualTo(dutch);
  }
}
