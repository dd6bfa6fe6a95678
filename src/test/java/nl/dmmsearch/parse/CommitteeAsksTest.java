package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a committee does in the first sentence: asked for a letter, or held a debate. */
class CommitteeAsksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vaste commissie voor Defensie heeft mij verzocht om een reactie op het rapport over radars.",
        "De vaste commissie voor Defensie heeft op 3 september 2025 gevraagd om een brief over radars.",
        "De vaste commissie voor Defensie heeft mij op 3 september jl. gevraagd wat de radars kosten.",
        "Op 3 september 2025 heeft de vaste commissie voor Defensie gevraagd om een brief over radars.",
        "De commissies voor Defensie en voor Buitenlandse Zaken hebben op 3 september verzocht om cijfers.",
        "De vaste commissie voor Defensie heeft op 3 september 2025 vragen voorgelegd over de radars."
      })
  void letterThatACommitteeAskedFor_isALetterOfTheMinister(String opening) {
    Brief brief =
        Reader.read(
            """
            28 676 NAVO
            Nr. 640 BRIEF VAN DE MINISTER VAN DEFENSIE
            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
            Den Haag, 10 september 2025
            %s Ik stuur de Kamer in november een plan voor de radars.
            De minister van Defensie,
            J. Jansen
            """
                .formatted(opening));
    assertThat(brief.header().type()).isEqualTo(DocumentType.KAMERBRIEF);
    assertThat(brief.header().sender()).isEqualTo("minister van Defensie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vaste commissie voor Defensie heeft mij verzocht om een reactie op het rapport over radars.",
        "De vaste commissie voor Defensie sprak vorige week met mij over de kosten van de radars."
      })
  void salutationOrSignature_tellsALetterToo(String opening) {
    assertThat(type("Geachte voorzitter,\n\n" + opening)).isEqualTo(DocumentType.KAMERBRIEF);
    assertThat(
            type(
                "Den Haag, 10 september 2025\n\n"
                    + opening
                    + " Uw Kamer ontvangt een brief.\n\n"
                    + "De minister van Defensie,\nJ. Jansen"))
        .isEqualTo(DocumentType.KAMERBRIEF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vaste commissie voor Defensie heeft op 3 september 2025 overleg gevoerd met de minister over radars.",
        "De vaste commissie voor Defensie heeft op 3 september 2025 van gedachten gewisseld met de minister.",
        "De commissies voor Defensie en voor Buitenlandse Zaken hebben op 3 september 2025 gesproken over radars.",
        "Op 3 september 2025 heeft de vaste commissie voor Defensie een debat gevoerd met de minister.",
        "De vaste commissie voor Defensie sprak op 3 september 2025 met minister Jansen over radars."
      })
  void committeeThatTalked_heldADebate(String opening) {
    assertThat(type("Vastgesteld 10 oktober 2025\n\n" + opening + "\n\nVoorzitter: Jansen"))
        .isEqualTo(DocumentType.COMMISSIEDEBAT);
  }

  private static DocumentType type(String text) {
    return Reader.read(text).header().type();
  }
}
