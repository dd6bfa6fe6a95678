package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that mail marks as quoted are not said by who sends the letter. */
class QuotedLinesTest {
  private static final String OWN = "Nederland zal vier schepen leveren.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> I will send you a list of requirements before 1 December 2025.",
        "> Wij zullen voor 1 mei\n> twee kazernes bouwen.",
        "De firma schreef mij:\n> Wij zullen voor 1 mei twee kazernes bouwen.",
        "De firma schreef mij: > Wij zullen voor 1 mei > twee kazernes bouwen.",
        ">> Wij zullen voor 1 mei twee kazernes bouwen.\n\n> Ik zal u voor 1 mei informeren."
      })
  void quotedLines_areOfAnother(String quoted) {
    assertThat(ShippedRules.inLetter(quoted + "\n\n" + OWN))
        .extracting(Statement::text)
        .containsExactly(OWN);
  }

  @Test
  void markOfComparison_quotesNothing() {
    assertThat(ShippedRules.inLetter("Bij een bedrag > 5 miljoen euro zal ik de Kamer informeren."))
        .hasSize(1);
  }

  @Test
  void aRuleOfThousandsOfMarks_isRead() {
    assertThat(ShippedRules.inLetter(">".repeat(50_000) + "\n\n" + OWN))
        .extracting(Statement::text)
        .containsExactly(OWN);
  }
}
