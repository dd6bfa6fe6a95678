package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.dmmsearch.search.ParametersException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryStringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                 | {}",
        "''                | {}",
        "&&                | {}",
        "q=a               | {q=[a]}",
        "q=a&q=b&r=c       | {q=[a, b], r=[c]}",
        "q                 | {q=[]}",
        "q=                | {q=[]}",
        "=a                | {=[a]}",
        "q=a=b             | {q=[a=b]}",
        "q=a+b%2Bc         | {q=[a b+c]}",
        "q=Oekra%C3%AFne   | {q=[Oekraïne]}",
        "q=Oekra%c3%afne   | {q=[Oekraïne]}",
        "q=Oekraïne        | {q=[Oekraïne]}",
        "q=%F0%9F%87%B3    | {q=[🇳]}",
        "q=%EF%BF%BD       | {q=[\uFFFD]}",
        "%71=a             | {q=[a]}",
      })
  void values_areDecoded(@Nullable String raw, String expected) throws ParametersException {
    String read = QueryString.parse(raw).read(Object::toString);

    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "q=%, q",
    "q=%4, q",
    "q=%zz, q",
    "q=%+1, q",
    "q=%C3, q",
    "q=%C3%28, q",
    "q=%C0%80, q",
    "q=%ED%A0%80, q",
    "q=\uFFFD, q",
    "a=b&%zz=c, %zz",
  })
  void whatIsNoUtf8_isAFaultOfItsParameter(String raw, String parameter) {
    assertThatThrownBy(() -> QueryString.parse(raw).read(Object::toString))
        .isInstanceOfSatisfying(
            ParametersException.class,
            e -> {
              assertThat(e.faults()).hasSize(1);
              assertThat(e.faults().getFirst().parameter()).isEqualTo(parameter);
            });
  }
}
