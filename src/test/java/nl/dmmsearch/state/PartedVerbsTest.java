package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words belong to a verb that can be parted, and which only stand in its clause. */
class PartedVerbsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik stuur uw Kamer uiterlijk 30 april 2025 mijn antwoord aan de heer Pistorius.",
        "Ik zal op 30 april een brief aan Oekraïne sturen.",
        "Nederland stuurt extra munitie aan bondgenoten.",
        "Defensie roept in 2026 duizend reservisten op.",
      })
  void prepositionOfWhatIsSent_isNoPartOfTheVerb(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland stuurt aan op een snel besluit.",
        "Nederland stuurt in Brussel op een snel besluit aan.",
        "Nederland roept de bondgenoten op meer te leveren.",
        "Nederland zal op een snel besluit blijven aansturen.",
        "Ik dring er bij de bondgenoten op aan dat zij meer leveren.",
        "Nederland spreekt de bondgenoten hierop aan.",
        "Op de vertraging spreek ik de leverancier aan.",
        "Nederland spreekt landen die te weinig uitgeven aan op hun beloften.",
        "Nederland zet hierop in.",
        "Het kabinet wijst dat af.",
      })
  void particleByItself_isAPartOfTheVerb(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit ontwerp spreekt het kabinet aan.",
        "Ik spreek de bondgenoten aan het eind van de dag op de basis.",
        "Defensie spreekt op deze post de reserve aan.",
        "Turkije spreekt de bondgenoten hierop aan.",
      })
  void whoIsNotHeldToAnything_isNotSpokenTo(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
