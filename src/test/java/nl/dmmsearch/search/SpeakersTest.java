package nl.dmmsearch.search;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  private static Speakers of(String speaker, String sender, String... signatories) {
    BriefBuilder letter = brief("x").sender(sender);
    Stream.of(signatories).forEach(letter::signedBy);
    return Speakers.of(said("Wij sturen munitie.").by(speaker).build(), letter.build().summary());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruben Vos|Vos",
        "drs. A.B.C. Vos|Vos",
        "A.Th.B. Vos-Zwart|Vos-Zwart",
        "mr. dr. E. van der Laan|Van der Laan",
        "Eva van der Laan|Van der Laan",
        "H.G.J. Groen Bos|Groen Bos",
        "Hanna Groen Bos|Groen Bos",
        "Vos|Vos",
      })
  void aLetter_isSaidByWhoSignsInTheRoleOfItsSender(String signed, String surname) {
    assertThat(
            of(
                    "minister van Defensie",
                    "minister van Defensie",
                    "De Minister van Defensie, " + signed)
                .values())
        .containsExactly("minister van Defensie", surname);
  }

  @Test
  void ministersWhoWriteTogether_areEachOfThem() {
    Speakers both =
        of(
            "ministers van Buitenlandse Zaken, van Defensie en voor Handel en Hulp",
            "ministers van Buitenlandse Zaken, van Defensie en voor Handel en Hulp",
            "De Minister van Buitenlandse Zaken, W.B. Vos",
            "De Minister van Defensie, K.H. Zwart",
            "De griffier, Bos");

    assertThat(both.roles())
        .containsExactly(
            "minister van Buitenlandse Zaken",
            "minister van Defensie",
            "minister voor Handel en Hulp");
    assertThat(both.names()).containsExactly("Vos", "Zwart");
    assertThat(both.label())
        .contains(
            "Vos en Zwart (minister van Buitenlandse Zaken, minister van Defensie"
                + " en minister voor Handel en Hulp)");
  }

  @Test
  void whoSpeaksInADebate_isANameAlready() {
    assertThat(of("Van der Laan", "vaste commissie voor Defensie", "De griffier, Bos"))
        .returns("Van der Laan", speakers -> speakers.label().orElseThrow())
        .returns(true, speakers -> speakers.roles().isEmpty());
    assertThat(of("De voorzitter", "vaste commissie voor Defensie").names()).isEmpty();
  }

  @Test
  void aRoleThatOnlySigns_hasNoName() {
    assertThat(
            of(
                    "directeur-generaal Beleid",
                    "directeur-generaal Beleid",
                    "De directeur-generaal Beleid")
                .values())
        .containsExactly("directeur-generaal Beleid");
  }
}
