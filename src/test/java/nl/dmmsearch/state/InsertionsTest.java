package nl.dmmsearch.state;

import static nl.dmmsearch.brief.StatementKind.STANDPUNT;
import static nl.dmmsearch.brief.StatementKind.TOEZEGGING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put between commas behind whoever does it, and what stands before a concession. */
class InsertionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daartoe stelt Nederland, als deel van een groter pakket, 40 miljoen euro ter beschikking.",
        "Vanaf mei zendt Defensie, zoals de werf had gevraagd, vier lassers uit.",
      })
  void whatIsDoneBehindAnInsertion_isPromised(String text) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daartoe stelt Noorwegen, als deel van een groter pakket, 40 miljoen euro ter beschikking.",
        "De werf vroeg wat Defensie, als de bouw begint, ter beschikking krijgt.",
      })
  void whatOthersDoBehindAnInsertion_isNone(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat laat onverlet dat het kabinet de zorgen over de kosten deelt.",
        "Dat neemt niet weg dat Nederland voorstander is van een tweede werf.",
      })
  void whatHoldsAllTheSame_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(STANDPUNT);
  }
}
