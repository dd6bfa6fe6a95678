package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only points at what was said, or at what comes with the letter, states nothing. */
class SaysNothingNewTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat heb ik eerder aangegeven.",
        "Dat heb ik vorige week ook al gezegd.",
        "Ik heb dit vaker gezegd.",
        "Dat heeft de minister al toegelicht.",
        "Ik zal de heer Pater de cijfers in tweede termijn geven.",
        "In eerste termijn zal ik de bruggen behandelen.",
        "Het kabinet heeft hierover nog geen standpunt ingenomen.",
        "Nederland neemt daarover geen standpunt in.",
        "Met deze nota ontvangt u een overzicht van de bruggen.",
        "Met deze brief wordt uw Kamer geïnformeerd over de bruggen.",
        "In bijlage 3 ontvangt u het overzicht.",
        "Als bijlage ontvangt de Kamer het verslag.",
        "Uw Kamer wordt met deze brief geïnformeerd over de bruggen.",
        "Door middel van deze brief wordt u geïnformeerd over de bruggen.",
      })
  void whatIsOnlyPointedAt_isNoStatement(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
    assertThat(ShippedRules.inDebate(Role.BEWINDSPERSOON, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik heb vorige week al gezegd dat de lasten eerlijker verdeeld moeten worden. | STANDPUNT
          Dat heb ik al gezegd: Nederland steunt dit voorstel. | STANDPUNT
          Ik zal u de cijfers in mei geven. | TOEZEGGING
          Het kabinet heeft hierover een helder standpunt ingenomen. | STANDPUNT
          In een volgende brief wordt u over de bruggen geïnformeerd. | TOEZEGGING
          Uw Kamer wordt voor de zomer met een brief geïnformeerd. | TOEZEGGING
          Uiterlijk in mei ontvangt u de brief met bijlagen. | TOEZEGGING
          """)
  void whatIsSaidBesides_isOne(String text, StatementKind kind) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(kind);
  }
}
