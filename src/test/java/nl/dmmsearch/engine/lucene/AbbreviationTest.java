package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In het NATO Defence Planning Process (NDPP) telt dat.|ndpp = nato defence planning process",
        "De NSATU (NATO Security Assistance and Training for Ukraine) begint."
            + "|nsatu = nato security assistance and training for ukraine",
        "de Noord-Atlantische Raad (NAR)|nar = noord atlantische raad",
        "Over Integrated Air and Missile Defence (IAMD) is gesproken."
            + "|iamd = integrated air and missile defence",
        "de Raad Buitenlandse Zaken (RBZ)|rbz = raad buitenlandse zaken",
      })
  void abbreviation_isReadWithItsName(String text, String found) {
    assertThat(Abbreviation.in(text))
        .singleElement()
        .extracting(a -> a.shorter() + " = " + a.longer())
        .isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De heer Van Baalen (VVD) vraagt dat.",
        "De leden De Vries (PvdA) en Jansen (SP) vragen dat.",
        "de minister (zie de bijlage) zegt",
        "Rusland (RUS)",
        "Dat kost veel. (NAR)",
        "De top in Brussel (juni 2018) en die in Den Haag (2025)",
        "((((((((((",
        "een (A) en een (B)",
      })
  void whatIsNoAbbreviation_isLeftAlone(String text) {
    assertThat(Abbreviation.in(text)).isEmpty();
  }

  /** What is looked through by hand, as an expression says it. */
  @Test
  void stretchesAndBrackets_areThoseOfAnExpression() {
    var introduced = Pattern.compile("([^().;:!?\\n]{1,120})\\(([^()\\n]{2,80})\\)");
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Matcher m = introduced.matcher(text);
      var expected = new ArrayList<Abbreviation>();
      while (m.find()) {
        expected.addAll(Abbreviation.in(m.group()));
      }
      assertThat(Abbreviation.in(text.toString()))
          .as("seed %d: %s", seed, text)
          .isEqualTo(expected);
    }
  }

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "(NAR)",
          "Noord-Atlantische Raad ",
          "noord a r ",
          "AB",
          " ",
          "\n",
          ".",
          "(N)",
          "(()",
          "x".repeat(70),
          "Navo Raad ",
          "NR (Navo Raad)",
          ") ",
          "A B ",
          "(AB)",
          "é");
}
