package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

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
}
