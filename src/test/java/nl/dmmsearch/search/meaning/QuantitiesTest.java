package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vijf procent|\"5 procent\" \"5,0 procent\"",
        "5%|\"5 procent\" \"5,0 procent\" \"vijf procent\"",
        "5 %|\"5,0 procent\" \"vijf procent\"",
        "2.24 procent|\"2,24 procent\" \"2,240 procent\"",
        "TWINTIG PROCENT|\"20 procent\" \"20,0 procent\"",
        "drieendertig percent|\"33 procent\" \"33,0 procent\" \"drieendertig procent\"",
        "twee jaar|\"2 jaar\"",
        "6 maanden|\"zes maanden\"",
        "65-jarig|\"65 jaar\" \"vijfenzestig jaar\"",
        "tienjarige|\"10 jaar\" \"tien jaar\"",
      })
  void numberAndWhatItCounts_areOne(String typed, String forms) {
    Understood understood = Understood.of(typed);

    assertThat(understood.query().words()).hasSize(1);
    assertThat(
            String.join(
                " ",
                understood.alternatives().stream().map(a -> a.replaceFirst(".*=>", "")).toList()))
        .isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120|honderdtwintig",
        "11|elf",
        "999|negenhonderdnegenennegentig",
        "1.000|duizend",
        "40.000|veertigduizend",
        "250000|tweehonderdvijftigduizend",
        "tweeëndertig|32",
        "honderdentien|110",
        "vijftienhonderd|1500",
        "driehonderdduizend|300000",
      })
  void numberByItself_isInFiguresAndInLetters(String typed, String other) {
    assertThat(Understood.of(typed).alternatives()).containsExactly(typed + "=>" + other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "honderden",
        "duizenden",
        "tweeduizendste",
        "landhonderd",
        "2000",
        "10",
        "tien",
        "twaalf",
        "155 mm",
        "20 000",
        "28676",
      })
  void otherNumbers_haveNoOtherForm(String typed) {
    assertThat(Understood.of(typed).alternatives())
        .allSatisfy(other -> assertThat(other).doesNotContainPattern("=>(?:\\d+$|[a-z]+$)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "een jaar",
        "vijf landen",
        "procent 5",
        "10.001 dagen",
        "2%-norm",
        "5 jaarverslagen",
      })
  void otherWords_stayTheirOwn(String typed) {
    assertThat(Understood.of(typed).alternatives()).isEmpty();
  }

  @Test
  void numbersInLetters_areReadAndWritten() {
    for (int i = 1; i <= 100; i++) {
      var number = BigDecimal.valueOf(i);

      assertThat(NumberWords.written(number)).as("%s", i).hasSize(1);
      assertThat(NumberWords.of(NumberWords.written(number).getFirst())).isEqualTo(number);
    }
    assertThat(NumberWords.of("tweeëntwintig")).hasToString("22");
    assertThat(NumberWords.of("anderhalve")).hasToString("1.5");
    assertThat(NumberWords.of("landen")).isNull();
  }
}
