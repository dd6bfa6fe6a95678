package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28676-464|28676-464",
        "kst-28676-464|28676-464",
        "Kamerstuk 28676-464|28676-464",
        "Kamerstuk 28 676-464|28676-464",
        "Kamerstuk: 28676-464|28676-464",
        "Kamerstuknummer: 28676-464|28676-464",
        "28 676, nr. 464|28676-464",
        "28 676 Nr. 464|28676-464",
        "28676 nr 464|28676-464",
        "Kamerstuk 28 676, nr. 464|28676-464",
        "Kamerstukken II 2023/24, 28 676, nr. 464|28676-464",
        "36800-X-12|36800-X-12",
        "36 800 X, nr. 12|36800-X-12",
        "36 800 X Nr. 12|36800-X-12",
        "21501-02/2602|21501-02-2602",
        "21 501-02, nr. 2602|21501-02-2602",
        "21501-28-136|21501-28-136",
        "21 501-28 / 28 676, nr. 136|21501-28-136",
        "28676, AB|28676-AB",
        "28 676, nr. AB|28676-AB",
        "28676-AB|28676-AB",
        "EK 28 676, AB|28676-AB",
        "2013-201428676 nr. 195|28676-195",
        "Vergaderjaar 2013-201428676 nr. 195|28676-195",
      })
  void number_isReadFromALineOfItsOwn(String line, String expected) {
    Brief brief = brief(line + "\n\nBetreft: Geannoteerde agenda NAVO DMM");

    assertThat(Objects.requireNonNull(brief.header().kamerstuk()).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"21501-28", "2024-2025", "17-10-2024", "BS2024-12345", "2500 EX", "070-3188188"})
  void otherNumbers_areNone(String line) {
    assertThat(brief(line).header().kamerstuk()).isNull();
  }

  @Test
  void severalDossiers_areAllKept() {
    Brief brief =
        brief(
            "21 501-28 Defensieraad\n\n28 676 NAVO\n\n33 763 Toekomst krijgsmacht\n\nNr. 136 BRIEF VAN DE MINISTER VAN DEFENSIE");

    assertThat(brief.header().dossiers()).containsExactly("21501-28", "28676", "33763");
    assertThat(brief("21 501-28 / 28 676, nr. 136").header().dossiers())
        .containsExactly("21501-28", "28676");
    assertThat(brief("28676-464").header().dossiers()).containsExactly("28676");
    assertThat(brief("Betreft NAVO").header().dossiers()).isEmpty();
  }

  private static Brief brief(String head) {
    return Reader.read(
        head
            + "\n\nDatum 4 januari 2024\n\nGeachte voorzitter,\n\nDe ministers spraken over de NAVO.\n");
  }
}
