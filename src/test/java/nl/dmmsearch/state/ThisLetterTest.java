package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the letter at hand: that it tells something, or that time runs from it. */
class ThisLetterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Binnen drie weken na deze brief informeer ik u over de uitkomst.",
        "Binnen drie weken na verzending van deze brief stuur ik de Kamer de uitkomst.",
      })
  void whatComesAfterTheLetter_isPromisedFromItsDay(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::deadline)
        .extracting(Deadline::value)
        .containsExactly(LocalDate.of(2025, 2, 22));
  }

  @Test
  void whatParliamentReceivesShortlyAfterTheLetter_isPromised() {
    assertThat(
            ShippedRules.inLetter("Kort na verzending van deze brief ontvangt u de uitsplitsing."))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Met deze brief informeer ik u over de werving.",
        "Door middel van deze brief informeer ik u over de werving.",
        "Ik informeer u langs deze weg over de werving.",
        "Over de inzet van de fregatten wordt u in deze brief geïnformeerd.",
        "Over de kosten wordt uw Kamer via deze brief nader ingelicht.",
        "Uw Kamer wordt over de inzet middels deze brief geïnformeerd.",
      })
  void whatTheLetterItselfTells_isNone(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
