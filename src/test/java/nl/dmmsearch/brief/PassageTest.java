package nl.dmmsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De bond nam toe. Dan KFOR in kort bestek! En meer.|Dan KFOR in kort bestek!",
        "KFOR eerst. Dan meer.|KFOR eerst.",
        "Eerst meer. Dan KFOR|Dan KFOR",
        "Op 3 mei jl. ging KFOR door.|Op 3 mei jl. ging KFOR door.",
        "Kop~~Het gaat om KFOR~in Kosovo~~Meer|Het gaat om KFOR in Kosovo",
      })
  void passage_isTheSentence(String text, String passage) {
    String laid = text.replace('~', '\n');

    assertThat(Passage.around(laid, laid.indexOf("KFOR"))).isEqualTo(passage);
  }

  @Test
  void longSentence_isCutBetweenWords() {
    String text = "woord ".repeat(100) + "KFOR " + "ander ".repeat(100);

    assertThat(Passage.around(text, text.indexOf("KFOR")))
        .startsWith("… woord")
        .contains("woord KFOR ander")
        .endsWith("ander …")
        .hasSizeLessThan(300);
  }

  @Test
  void everyOffset_hasAPassage() {
    String text = "Een. Twee!\n\nDrie vier. " + "x".repeat(400) + " ";

    for (int at = 0; at <= text.length(); at++) {
      assertThat(Passage.around(text, at)).hasSizeLessThan(300);
    }
    assertThat(Passage.around("", 0)).isEmpty();
  }
}
