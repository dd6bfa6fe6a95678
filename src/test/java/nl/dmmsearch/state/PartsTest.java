package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  private static final String VVD = "Vragen en opmerkingen van de leden van de VVD-fractie";
  private static final String SP = "Vragen en opmerkingen van de leden van de SP-fractie";
  private static final String ASKED = "Wij pleiten voor een hogere norm.";
  private static final String ANSWERED = "Ik zal de Kamer vóór 1 mei een plan sturen.";

  private static List<String> stated(String... headingsAndTexts) {
    var consultation = brief("a").type(DocumentType.SCHRIFTELIJK_OVERLEG).dated("2025-02-01");
    for (int i = 0; i < headingsAndTexts.length; i += 2) {
      consultation.section(headingsAndTexts[i], headingsAndTexts[i + 1]);
    }
    return ShippedRules.READER.read(consultation.build()).statements().stream()
        .map(Statement::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "II Antwoord / Reactie van de minister",
        "II Antwoord van de minister",
        "II. Reactie van de bewindspersoon",
        "2. Beantwoording van de vragen",
        "B Antwoord van het kabinet",
        "Antwoord van de minister"
      })
  void answersUnderTheHeadingsOfQuestions_areTheMinisters(String answers) {
    assertThat(
            stated(
                "I Vragen en opmerkingen vanuit de fracties",
                "",
                VVD,
                ASKED,
                SP,
                ASKED,
                answers,
                "",
                VVD,
                ANSWERED,
                SP,
                "Het kabinet deelt die mening."))
        .containsExactly(ANSWERED, "Het kabinet deelt die mening.");
  }

  @Test
  void questionsBehindAnAnswer_areStillQuestions() {
    assertThat(
            stated(
                VVD,
                ASKED,
                "Reactie van de minister",
                ANSWERED,
                SP,
                "Wij vinden dat Nederland zich terug moet trekken.",
                "Reactie van de minister",
                "Het kabinet deelt die mening niet."))
        .containsExactly(ANSWERED, "Het kabinet deelt die mening niet.");
  }

  @Test
  void nextPartOfQuestions_endsTheAnswers() {
    assertThat(
            stated(
                "I Vragen",
                ASKED,
                "II Antwoord van de minister",
                "",
                "1. Vragen over drones",
                ANSWERED,
                "III Nadere vragen van de fracties",
                ASKED,
                SP,
                ASKED))
        .containsExactly(ANSWERED);
  }
}
