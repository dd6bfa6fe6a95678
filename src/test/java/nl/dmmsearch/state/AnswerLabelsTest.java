package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;

class AnswerLabelsTest {
  private static final String PROMISE = "Ik stuur uw Kamer in mei een brief over %s.";

  @Test
  void statementInAnAnswer_standsUnderWhatWasAsked() {
    String text =
        "Vraag 1\n\nKent u het bericht?\n\nAntwoord\n\nJa. "
            + PROMISE.formatted("de brug")
            + "\n\nVraag 2\n\nWat kost de brug?\n\nVraag 3\n\nEn de weg?\n\n"
            + "Antwoord op vraag 2 en 3\n\n"
            + PROMISE.formatted("de weg");

    assertThat(ShippedRules.in(DocumentType.ANTWOORD_KAMERVRAGEN, text))
        .extracting(statement -> statement.place().section())
        .containsExactly("Antwoord op vraag 1", "Antwoord op vraag 2 en 3");
  }

  @Test
  void answerThatOnlySaysYes_isShownWithWhatWasAsked() {
    String text =
        "Vraag 1\n\nBent u bereid de Kamer over de brug te informeren?\n\nAntwoord\n\n"
            + "Ja, daartoe ben ik bereid. "
            + PROMISE.formatted("de brug")
            + "\n\n2\nBent u bereid\nde weg te herstellen?\n\nJa. Daartoe ben ik bereid.";

    assertThat(ShippedRules.in(DocumentType.ANTWOORD_KAMERVRAGEN, text))
        .extracting(statement -> statement.place().section())
        .containsExactly(
            "Antwoord op vraag 1 («Bent u bereid de Kamer over de brug te informeren?»)",
            "Antwoord op vraag 1",
            "Antwoord op vraag 2 («Bent u bereid de weg te herstellen?»)");
  }

  @Test
  void yesBehindSomethingElse_isNotThatToTheQuestion() {
    var section =
        new Section(
            "Inzet",
            1,
            "s1",
            "Komt er een brug? Dat hangt ervan af. Ja, daartoe ben ik bereid.",
            List.of(),
            List.of());

    assertThat(AnswerLabels.in(section).above(38, "Ja, daartoe ben ik bereid.")).isEqualTo("Inzet");
  }

  @Test
  void headingHolds_whereNoLineOfASectionSaysMore() {
    var section =
        new Section("Inzet", 1, "s1", "Het antwoord op vraag 1\nis nee.", List.of(), List.of());

    assertThat(AnswerLabels.in(section).above(20)).isEqualTo("Inzet");
  }
}
