package nl.dmmsearch.state;

import static nl.dmmsearch.brief.StatementKind.STANDPUNT;
import static nl.dmmsearch.brief.StatementKind.TOEZEGGING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the two counts where a sentence both argues and pays. */
class PaidPromisesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland verwelkomt dit plan en draagt 5 miljoen euro bij.",
        "Het kabinet doet een beroep op de reserve van Defensie en maakt 30 miljoen euro vrij."
      })
  void whatIsPaidInItsOwnClause_weighsMoreThanAPosition(String sentence) {
    assertThat(kinds(sentence)).containsExactly(TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland pleit ervoor dat de EU 5 miljoen euro vrijmaakt.",
        "Nederland steunt het voorstel om 5 miljoen euro vrij te maken."
      })
  void whatOthersShouldPay_isAPosition(String sentence) {
    assertThat(kinds(sentence)).containsExactly(STANDPUNT);
  }

  private static Iterable<StatementKind> kinds(String sentence) {
    return ShippedRules.in(DocumentType.KAMERBRIEF, sentence).stream()
        .map(Statement::kind)
        .toList();
  }
}
