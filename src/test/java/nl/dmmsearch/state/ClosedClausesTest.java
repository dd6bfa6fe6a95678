package nl.dmmsearch.state;

import static nl.dmmsearch.brief.StatementKind.STANDPUNT;
import static nl.dmmsearch.brief.StatementKind.TOEZEGGING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause in the middle of another one does not hide how that one ends. */
class ClosedClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland stelt twee bruggen, die nu in Vlissingen liggen, ter beschikking.",
        "Nederland stelt de bruggen die in Vlissingen liggen ter beschikking.",
        "Nederland stelt om de werven te redden € 50 miljoen beschikbaar.",
        "Ik stuur u het plan om de werf te vernieuwen voor 1 mei 2025 toe.",
        "Het kabinet trekt om de werf te redden 40 miljoen euro uit.",
      })
  void whatIsDoneAroundAClause_isPromised(String text) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(TOEZEGGING);
  }

  @Test
  void whatIsRejectedAroundAClause_isAPosition() {
    assertThat(
            ShippedRules.inLetter(
                "Nederland wijst pogingen om kleine werven buiten te sluiten van de hand."))
        .extracting(Statement::kind)
        .containsExactly(STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polen stelt om de werven te redden € 50 miljoen beschikbaar.",
        "Nederland stelt vast dat Polen bruggen ter beschikking heeft.",
        "Nederland weet dat Polen, om de werven te redden, bruggen beschikbaar stelt.",
      })
  void whatOthersDo_isNone(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
