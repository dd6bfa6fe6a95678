package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What parliament will not get, and terms that are given up. */
class GivenUpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er wordt geen overzicht naar de Kamer gestuurd.",
        "Uw Kamer ontvangt hierover geen lijst.",
        "De Kamer wordt niet ingelicht.",
        "De namen zijn vertrouwelijk en worden dus niet met de Kamer gedeeld.",
        "De Kamer wordt niet voor 1 mei 2025 ingelicht.",
        "Geen van deze lijsten wordt met de Kamer gedeeld."
      })
  void aRefusal_isNoPromise(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Kamer wordt niet alleen over de kosten ingelicht.",
        "De Kamer wordt, ook als er geen nieuws is, in mei ingelicht.",
        "De namen die niet vertrouwelijk zijn worden in mei met de Kamer gedeeld.",
        "De Kamer wordt niet later dan 1 mei 2025 ingelicht.",
        "De Kamer ontvangt, zo niet in mei dan in juni, een lijst."
      })
  void aDenialOfSomethingElse_leavesThePromise(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "De lijst wordt niet in mei maar in juli 2025 aan de Kamer gestuurd., 2025-07-31",
    "'De lijst wordt niet meer in mei, maar voor 1 juli 2025 aan de Kamer gestuurd.', 2025-06-30",
    "De Kamer ontvangt al dan niet voor 1 mei 2025 een lijst., 2025-04-30"
  })
  void aTermThatIsDenied_isNotTheDeadline(String sentence, LocalDate day) {
    List<Statement> found = ShippedRules.inLetter(sentence);

    assertThat(found).hasSize(1);
    assertThat(Objects.requireNonNull(found.getFirst().deadline()).value()).isEqualTo(day);
  }

  @Test
  void aPromiseWhoseTermIsGivenUp_hasNone() {
    List<Statement> found =
        ShippedRules.inLetter("De beloofde lijst kan niet voor 1 mei 2025 worden verstuurd.");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().deadline()).isNull();
    assertThat(found.getFirst().earlier()).hasSize(1);
  }
}
