package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind of, hoe and wat tells nothing of the clause before it. */
class AskedClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik zal uitzoeken of de levering nog mogelijk is.",
        "Ik zal uitzoeken welke schepen niet beschikbaar zijn.",
        "Het kabinet zal laten toetsen of de haven kan worden gebruikt.",
        "Ik zal met mijn Deense ambtgenoot overleggen hoe dit moet worden betaald.",
        "Ik zal met Zweden bespreken of de oefening kan worden verlengd.",
        "Wij zullen inventariseren wat er niet kan worden vervangen.",
        "Ik zal bezien of wij het onderhoud kunnen versnellen.",
        "Ik ga bezien wat er nodig is om dit te betalen.",
        "Ik zal de Kamer informeren als dit niet mogelijk is.",
        "Ik zal mijn ambtgenoot vragen of de brug wordt versterkt.",
        "Defensie gaat na of de bruggen nog te repareren zijn.",
        "Nederland verkent met België of de werf kan worden uitgebreid.",
        "Ik bekijk hoe de toestellen eerder kunnen worden geleverd.",
      })
  void promiseToFindOut_isOneWhateverIsAsked(String text) {
    List<Statement> found = ShippedRules.inLetter(text);

    assertThat(found).extracting(Statement::kind).containsExactly(StatementKind.TOEZEGGING);
    assertThat(found).extracting(Statement::rule).doesNotContain("voortzetten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De SG zal nagaan of dit mogelijk is.",
        "De commissie onderzoekt of Nederland meer kan leveren.",
        "Ik weet niet of dit mogelijk is.",
        "Ik vraag mij af of Nederland dit kan leveren.",
        "Ik kan niet zeggen of dit mogelijk is.",
        "Defensie gaat momenteel na of de bruggen te repareren zijn.",
        "Hieronder ga ik na of de doelen zijn gehaald.",
        "Het kabinet beslist of de krijgsmacht wordt ingezet.",
        "Nederland zal naar verwachting horen of dit kan.",
      })
  void whoOnlyAsks_promisesNothing(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik zal in mei of juni de Kamer informeren. | 2025-06-30
          Ik zal u in mei of juni een brief over de steun sturen. | 2025-06-30
          Het kabinet zal munitie of voertuigen in 2026 leveren. | 2026-12-31
          Het kabinet beslist in mei of de oefening wordt verlengd. | 2025-05-31
          """)
  void ofBetweenTwoOfAKind_opensNoClause(String text, LocalDate day) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::deadline)
        .extracting(Deadline::value)
        .containsExactly(day);
  }
}
