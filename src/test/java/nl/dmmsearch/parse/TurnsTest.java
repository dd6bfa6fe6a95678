package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Speaker.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De voorzitter: Goedemorgen.|voorzitter||",
        "De voorzitter:|voorzitter||",
        "De fungerend voorzitter: Goedemorgen.|voorzitter||",
        "De heer Van der Burg (VVD): Voorzitter.|kamerlid|Van der Burg|VVD",
        "Mevrouw Dijkstra-Bos (D66): Dank.|kamerlid|Dijkstra-Bos|D66",
        "Mevrouw El Yassini (GroenLinks-PvdA): Dank.|kamerlid|El Yassini|GroenLinks-PvdA",
        "Het lid Kostić (PvdD): Dank.|kamerlid|Kostić|PvdD",
        "De heer Van 't Riet (CDA) wijst op de kosten.|kamerlid|Van 't Riet|CDA",
        "Minister Brekelmans: Dank u wel.|bewindspersoon|Brekelmans|",
        "Minister Van Middelkoop: Dank u wel.|bewindspersoon|Van Middelkoop|",
        "Minister-president Rutte: Dank u wel.|bewindspersoon|Rutte|",
        "Staatssecretaris Knops: Dank u wel.|bewindspersoon|Knops|",
        "De minister van Defensie: Dank u wel.|bewindspersoon||",
        "De heer Stoltenberg: Thank you.|overig|Stoltenberg|"
      })
  void speaker_isReadFromTheLabel(
      String text, String role, @Nullable String name, @Nullable String party) {
    Speaker speaker = Objects.requireNonNull(Turns.speaker(block(text)));

    assertThat(speaker.role().value()).isEqualTo(role);
    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.party()).isEqualTo(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De minister gaf drie redenen: geld, tijd en mensen.",
        "Minister Brekelmans sprak met zijn collega's.",
        "De heer Tuinman vroeg naar de kosten.",
        "Voorzitter: Heerema",
        "Griffier: Dekker",
        "Mevrouw de voorzitter, dank.",
        "De leden van de VVD-fractie (VVD): dank."
      })
  void sentence_isNoTurn(String text) {
    assertThat(Turns.speaker(block(text))).isNull();
  }

  @Test
  void turn_isASectionBelowItsSubject() {
    Brief brief =
        Reader.read(
            """
            Verslag van een commissiedebat
            Vastgesteld 4 november 2022

            De vaste commissie voor Defensie heeft op 6 oktober 2022 overleg gevoerd over de NAVO.

            De voorzitter:
            Goedemorgen. Het woord is aan de heer Bos.

            Termijn van de Kamer

            De heer Bos (VVD): Voorzitter. De uitgaven stijgen.

            Ook de voorraden groeien.

            Minister Ollongren: Dat klopt.
            """);

    assertThat(brief.sections())
        .extracting(section -> section.level() + " " + section.label())
        .containsExactly(
            "1 null", "1 De voorzitter", "1 Termijn van de Kamer", "2 Bos (VVD)", "2 Ollongren");
    Section turn = brief.sections().get(3);
    assertThat(turn.heading()).isNull();
    assertThat(turn.text()).endsWith("De uitgaven stijgen.\n\nOok de voorraden groeien.");
    assertThat(turn.speaker()).isEqualTo(new Speaker(Role.KAMERLID, "Bos", "VVD"));
  }

  @Test
  void speakerQuotedInALetter_hasNoTurn() {
    Brief brief =
        Reader.read(
            """
            Geachte voorzitter,

            Minister Bot: zo begon het verslag van toen.

            De uitgaven stijgen.
            """);

    assertThat(brief.sections()).hasSize(1);
  }

  @Test
  void onlyTurnInAReportOfADebate_hasItsSpeaker() {
    Brief extract =
        Reader.read(
            """
            Verslag van een commissiedebat
            Vastgesteld 4 november 2022

            De vaste commissie voor Defensie heeft op 6 oktober 2022 overleg gevoerd over de NAVO.

            Staatssecretaris Van der Maat:
            Dat zoek ik uit.

            Ik stuur u daar een brief over.
            """);

    assertThat(extract.sections())
        .extracting(Section::speaker)
        .containsExactly(null, new Speaker(Role.BEWINDSPERSOON, "Van der Maat", null));
    assertThat(extract.sections().getLast().text()).endsWith("een brief over.");
  }

  private static Block block(String text) {
    return new Block(Block.Kind.TEXT, text, 1, true, LineRole.PLAIN, List.of(), List.of());
  }
}
