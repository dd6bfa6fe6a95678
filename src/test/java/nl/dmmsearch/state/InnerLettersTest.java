package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerLettersTest {
  private static final String OWN = "Nederland zal zelf vier schepen leveren.";

  private static List<String> stated(Brief letter) {
    return ShippedRules.READER.read(letter).statements().stream().map(Statement::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hooggeachte collega,\n\nWij zullen voor 1 mei twee kazernes bouwen.",
        "Vilnius, 3 februari 2025\n\nHooggeachte collega,\n\nIk zeg u toe dat wij bouwen.",
        "Weledelgestrenge heer Brekelmans,\n\nWij zullen twee kazernes bouwen.",
        "Weledelzeergeleerde heer,\n\nIk zal het kabinet voor 1 mei adviseren.",
        "Uwe Excellentie,\n\nIk zal het kabinet voor 1 mei adviseren.",
        "Your Excellency,\n\nI will inform Parliament by 1 May 2025.",
        "My dear colleague,\n\nI will inform Parliament by 1 May 2025.",
        "Mijnheer de minister,\n\nWij zullen twee kazernes bouwen.",
        "Cher collègue,\n\nWij zullen drie fregatten leveren.",
        "Sehr geehrter Herr Minister,\n\nWij zullen drie fregatten leveren.",
      })
  void letterWithAnyOtherSalutation_isNotOfTheSender(String inner) {
    Brief letter =
        brief("a")
            .about(
                "Geachte voorzitter,\n\nHierbij het afschrift.\n\n"
                    + inner
                    + "\n\nHoogachtend,\n\nPer Holm\n\n"
                    + OWN)
            .build();

    assertThat(stated(letter)).containsExactly(OWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cher collègue,\n\nWij zullen drie fregatten leveren.",
        "Lieber Ruben,\n\nWij zullen drie fregatten leveren.",
        "Kære kollega,\n\nWij zullen drie fregatten leveren.",
      })
  void letterInAnotherLanguage_isNotOfTheSenderWhereItStandsFirst(String inner) {
    assertThat(stated(brief("a").about(inner).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bijlage 1: brief van de SG NAVO", "Annex: letter from SHAPE", "Afschrift brief"})
  void letterThatAHeadingAnnounces_isNotOfTheSender(String heading) {
    Brief letter =
        brief("a")
            .type(DocumentType.KAMERBRIEF)
            .section("Inzet", OWN)
            .section(heading, "Dear Minister,\n\nWe will inform Parliament by 1 May 2025.")
            .build();

    assertThat(stated(letter)).containsExactly(OWN);
  }

  @Test
  void letterToParliament_isTheSendersInEnglishAsWell() {
    String promise = "The Netherlands will deliver four ships.";

    assertThat(stated(brief("a").section("Letter", "Dear Madam Speaker,\n\n" + promise).build()))
        .containsExactly(promise);
    assertThat(stated(brief("a").about("Hooggeachte voorzitter,\n\n" + OWN).build()))
        .containsExactly(OWN);
  }
}
