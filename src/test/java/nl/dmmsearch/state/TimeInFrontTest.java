package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that opens with a time has who promises behind the verb. */
class TimeInFrontTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Uiterlijk 1 juli",
        "Uiterlijk eind juni",
        "Uiterlijk in de zomer van 2026",
        "Uiterlijk tijdens de top in Vilnius",
        "Vóór 1 juli",
        "Vóór de top in Vilnius",
        "Half juni",
        "Aanstaande vrijdag",
        "Ultimo 2026",
        "Waar mogelijk",
        "Indien mogelijk",
        "Begin 2026",
      })
  void whateverTime_leavesThePromise(String opening) {
    assertThat(
            ShippedRules.inLetter(
                opening
                    + " zal het kabinet zes bruggen leveren.\n\n"
                    + opening
                    + " stuurt Nederland extra schepen."))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.TOEZEGGING, StatementKind.TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De bijeenkomst in juni zal het kabinet helpen.",
        "Polen zal in juni het kabinet zes bruggen leveren.",
        "Uiterlijk 1 juli zal de regering van Polen zes bruggen leveren.",
        "Half juni zal de NAVO schepen sturen.",
        "Minister Jansen van Polen levert vrijdag Nederland zes bruggen.",
      })
  void whatOthersDo_isNoPromise(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nog voor het zomerreces, dat vroeg begint, stuur ik u de cijfers toe.",
        "Voor 1 mei, de dag waarop het verdrag ingaat, stuur ik u de cijfers toe.",
        "In het voorjaar, maar uiterlijk op 30 april, informeer ik de Kamer hierover.",
      })
  void moreSaidBehindTheTime_leavesThePromise(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indien Polen in mei besluit, stuur ik u de cijfers niet.",
        "Voor het zomerreces, dat vroeg begint, stuurt Polen u de cijfers.",
      })
  void aTimeOfSomethingElse_makesNoPromise(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een nieuw verbod wijst het kabinet van de hand.",
        "Desgevraagd wijst Nederland dat voorstel van de hand.",
      })
  void whatIsRefusedOutOfHand_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.STANDPUNT);
  }
}
