package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind {@code maar} and leaves out who does it. */
class OpposedVerbsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik ken de zorg van deze leden, maar zie geen reden om te wachten.",
        "Ik begrijp de vraag, maar vind dat de regels hun doel bereiken.",
        "Wij kennen het rapport, maar zien geen aanleiding voor een nieuw fonds.",
      })
  void whatIsThoughtBehindBut_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik sprak niet over geld maar steun aan de missie.",
        "De leden kennen het rapport, maar zien geen aanleiding voor een nieuw fonds.",
        "Wij spraken niet over wensen maar eisen een voor een.",
      })
  void aNounOrWhatOthersThinkBehindBut_isNone(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
