package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in front of an auxiliary and a name: what is done, or who does it. */
class FrontedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twee fregatten zal Nederland in 2026 aan de vlootgroep leveren.",
        "Dertig instructeurs zal het kabinet in 2026 naar Letland sturen.",
        "De opleiding van vliegers zal Nederland tot medio 2026 ondersteunen.",
        "De brigade zal Nederland met een compagnie versterken.",
        "Deze bijdrage zal Nederland verlengen.",
        "Een tweede radar wil Nederland in 2026 leveren."
      })
  void object_leavesThePromiseToTheName(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Letland zal Nederland in 2026 met twee fregatten ondersteunen.",
        "De bondgenoten zullen Nederland ondersteunen.",
        "De Deense brigade zal Nederland versterken.",
        "De brigade zal Nederland versterken.",
        "De coalitie zal Nederland met radars ondersteunen.",
        "De Europese Commissie zal Nederland ondersteunen met 20 miljoen euro.",
        "De werf zal Defensie in 2026 twee fregatten leveren.",
        "De zaak zal Defensie twee fregatten leveren.",
        "De aanschaf zal Nederland 20 miljoen euro kosten.",
        "Het voorstel zal Nederland raken."
      })
  void whoDoesItToTheName_leavesItNoPromise(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
