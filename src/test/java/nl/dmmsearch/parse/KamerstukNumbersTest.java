package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KamerstukNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Kamerstuk 28 676, nr. 464)|28676-464",
        "(zie Kamerstuk 31125 nr. 130 - Voortgang)|31125-130",
        "(Kamerstuk 28 676, nr.427 van 9 maart 2023)|28676-427",
        "(28 676, nr. 141)|28676-141",
        "(29521, nr. 495)|29521-495",
        "Kamerstuk 28676-464|28676-464",
        "dossier 28676-464.|28676-464",
        "Kamerstuk 36725-1|36725-1",
        "Kamerstuk 3592-17|3592-17",
        "Kamerstuk 21501-28-293|21501-28-293",
        "Kamerstuk 21 501-28, nr. 293|21501-28-293",
        "(21 501-02, nr. 2602)|21501-02-2602",
        "Kamerstuk 33 000 X, nr. 79|33000-X-79",
        "Kamerstuk 36 200-X, nr. 5|36200-X-5",
        "(Kamerstuk 28 676, nrs. 429 en 432)|28676-429 28676-432",
        "(Kamerstuk 28 676, nr. 12, 13 en 15)|28676-12 28676-13 28676-15",
        "(Kamerstukken 28 676 en 26 045, nr. 391)|28676-391",
        "(Kamerstuk 21 501-28 / 28676, nr. 136)|21501-28-136",
        "Kamerstukken II 2023/24, 28676, nr. 451, p. 3|28676-451",
        "Kamerstuk 28 676, AB|28676-AB",
        "Zie ook Kamerstukken I 2020–2021, 29 521, K.|29521-K",
        "Kamerstukken I 2019/20, 29 521, AC, p. 4|29521-AC",
        "(36 410 X, B)|36410-X-B",
        "(29521, Q; 36 045, AD)|29521-Q 36045-AD",
        "Kamerstuk 36 410 V, E|36410-V-E",
        "Zij krijgt nr. 489 (28676).|28676-489",
        "(kamerstuk 28676, nr 48)|28676-48",
        "(Kamerstuk 28 676, nr. 1 en Kamerstuk 29 521, nr. 2)|28676-1 29521-2",
      })
  void number_isFoundInEverySpelling(String text, String expected) {
    List<String> found =
        KamerstukNumbers.find(text).stream().map(f -> f.number().value()).distinct().toList();
    assertThat(found).containsExactlyElementsOf(Arrays.asList(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voor 16 000 militairen",
        "2514 CV Den Haag",
        "op 12 en 13 februari 2020",
        "in dossier 21501-28",
        "€ 10 000, nr. 3",
        "D2024-001261",
        "MINDEF20250035303",
        "2023-2024",
        "(2021, A)",
        "voor 12 000 man, EU en NAVO",
        "(15 000, F)",
        "10 000-15 000 man",
      })
  void otherNumbers_areNone(String text) {
    assertThat(KamerstukNumbers.find(text)).isEmpty();
  }
}
