package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland levert een radar als dat nodig is.|als dat nodig is",
        "Nederland levert een radar, mits de Kamer instemt.|mits de Kamer instemt"
      })
  void conditionOfAPromise_isRead(String sentence, String condition) {
    assertThat(Conditions.in(sentence)).isEqualTo(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland steunt Oekraïne zolang als dat nodig is.",
        "Nederland steunt Oekraïne zo lang als het duurt.",
        "Nederland steunt Oekraïne als bondgenoot."
      })
  void howLongOrAsWhat_isNoCondition(String sentence) {
    assertThat(Conditions.in(sentence)).isNull();
  }
}
