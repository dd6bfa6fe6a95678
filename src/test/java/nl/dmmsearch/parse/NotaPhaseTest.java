package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the letter that a nota goes with looks ahead to a meeting or back on it. */
class NotaPhaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Op 15 oktober 2025 vergaderen de ministers van Defensie in Brussel.|BEFORE",
        "U hebt toegezegd de Kamer het verslag van de bijeenkomst na afloop te sturen. Op 15 oktober 2025 komen de ministers bijeen.|BEFORE",
        "Op 15 oktober 2025 vond in Brussel de NAVO DMM plaats.|AFTER",
        "U stuurt de Kamer het verslag van de bijeenkomst van 15 oktober 2025.|AFTER"
      })
  void firstSentences_tellThePhase(String opening, Phase phase) {
    Header header =
        Reader.read(
                """
                Ministerie van Defensie

                TER BESLISSING

                Aan
                MINDEF
                Van
                DGB

                Datum
                12 oktober 2025

                Nota
                NAVO DMM van 15 oktober 2025

                Aanleiding
                %s
                Geadviseerd besluit
                Uw akkoord op bijgevoegde brief.
                """
                    .formatted(opening))
            .header();

    assertThat(header.type()).isEqualTo(DocumentType.BESLISNOTA);
    assertThat(header.phase()).isEqualTo(phase);
  }
}
