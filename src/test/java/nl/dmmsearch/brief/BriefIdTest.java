package nl.dmmsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BriefIdTest {
  /** People keep links to ids, so what a name gives never changes. */
  @ParameterizedTest
  @CsvSource({
    "kst-28676-464.txt, kst-28676-464-4faec387",
    "Geannoteerde agenda – Défense (2024).pdf, geannoteerde-agenda-defense-2024-ad8bfee6",
    "map/onder/Verslag_van.de.raad.docx, map-onder-verslag-van-de-raad-170bd211",
    "(1) .eml, 1-cd9ab6c4",
    "Ünïté-İstanbul, unite-istanbul-14bf060a",
    "een zeer lange naam van een brief over de vergadering van de ministers van Defensie van de NAVO.html,"
        + " een-zeer-lange-naam-van-een-brief-over-de-vergadering-van-de-18c5ea15",
    "--, d8156bae"
  })
  void aName_givesTheIdThatPeopleKeep(String name, String id) {
    assertThat(BriefId.of(new SourceName(name), 1).value()).isEqualTo(id);
    assertThat(BriefId.of(new SourceName(name), 12).value()).isEqualTo(id + "-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a/b"})
  void whatHasNotTheForm_isNone(String text) {
    assertThat(BriefId.read(text)).isEmpty();
    assertThatThrownBy(() -> new BriefId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 81})
  void anId_hasEightySymbolsAtMost(int length) {
    assertThat(BriefId.read("a".repeat(length)).isPresent()).isEqualTo(length == 80);
  }
}
