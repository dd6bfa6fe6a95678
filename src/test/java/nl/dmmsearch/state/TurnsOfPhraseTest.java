package nl.dmmsearch.state;

import static nl.dmmsearch.brief.StatementKind.STANDPUNT;
import static nl.dmmsearch.brief.StatementKind.TOEZEGGING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns in which a letter or a minister promises or argues without saying so. */
class TurnsOfPhraseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik grijp het bezoek aan om met Zweden een contract te tekenen.",
        "De Nederlandse tanks blijven voorlopig in Letland.",
        "In juni wordt bekend hoeveel het kabinet uittrekt voor radars.",
        "Dat overzicht heeft u voor 1 mei.",
        "Die raming krijgt mevrouw Kuiper in april.",
        "De uitwerking komt voor 1 mei uw kant op.",
        "U mag mij eraan houden dat de loods in mei klaar is.",
        "De plaatsing van de radar is tot en met juni 2026 verlengd.",
        "Defensie komt in april met een lijst van magazijnen.",
        "Mijn ambtenaren brengen de kosten van de loods in kaart.",
        "Nederland treedt in mei op als gastland van een oefening met onbemande schepen.",
      })
  void whatWillBeDone_isAPromise(String text) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik grijp het bezoek aan om te wijzen op de lange levertijden.",
        "Ik heb mij terughoudend betoond over een tweede fonds.",
        "Ik kan me best voorstellen dat Letland langer wil wachten.",
        "Terecht wees Spanje op de havens in het zuiden.",
        "De heer Kuiper vraagt terecht aandacht voor de levertijden.",
        "Dat is naar mijn smaak te duur.",
        "De prijs is naar Nederlandse begrippen te hoog.",
        "Dat was volgens mij een gemiste kans.",
        "Als je het mij vraagt, is dat te laat.",
        "De Nederlandse boodschap kwam neer op een oproep tot haast.",
        "Ik heb mijn collega op het hart gedrukt haast te maken.",
        "Nederland heeft met Letland een non-paper over havens verspreid.",
        "Wij houden vast aan besluiten bij unanimiteit.",
        "Het kabinet rekent daarbij op de steun van Spanje.",
        "Ik zou daar zeer tegen zijn.",
      })
  void whatIsThought_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::kind).containsExactly(STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spanje grijpt het bezoek aan om een contract te tekenen.",
        "De Franse tanks blijven voorlopig in Letland.",
        "In juni wordt bekend hoeveel Letland uittrekt voor radars.",
        "In februari heeft u dat overzicht besproken.",
        "De voorraden worden elke twee jaar aangevuld.",
        "Letland kan zich goed voorstellen dat het langer duurt.",
        "Letland kwam met een non-paper over havens.",
        "Nederland kan daarbij rekenen op de steun van Spanje.",
        "De Duitse ambtenaren brengen de kosten in kaart.",
        "Mijn ambtenaren kwamen gisteren terug.",
        "De plaatsing van de Deense radar is tot en met juni 2026 verlengd.",
        "U kunt de werf eraan houden dat de loods in mei klaar is.",
      })
  void whatOthersDoOrWasDone_isNone(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }
}
