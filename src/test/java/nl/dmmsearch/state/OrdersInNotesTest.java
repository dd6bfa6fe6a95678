package nl.dmmsearch.state;

import static nl.dmmsearch.brief.StatementKind.STANDPUNT;
import static nl.dmmsearch.brief.StatementKind.TOEZEGGING;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note tells its reader to say: orders, which begin a sentence, and advice. */
class OrdersInNotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Steun het Letse plan voor een gezamenlijk magazijn.",
        "Zet bij het diner in op een kortere verklaring.",
        "Pleit voor minder rapportages.",
        "Houd vast aan de afspraken van Vilnius.",
        "Sluit u aan bij de Noorse tekst.",
        "Blijf weg van nieuwe doelen.",
        "Bij de derde sessie: vraag aandacht voor de havens.",
        "Stem niet in met een hogere bijdrage aan de staf.",
        "Kernboodschap: geen tweede hoofdkwartier.",
        "Geadviseerd wordt om de Griekse tekst te steunen.",
        "Wij adviseren u de verhoging te verwerpen.",
        "Voorgesteld wordt dat u bij het diner voor een kortere verklaring pleit.",
      })
  void whatTheReaderIsToArgue_isAPosition(String text) {
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, text))
        .extracting(Statement::kind)
        .containsExactly(STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zeg toe dat de Kamer voor 1 mei een overzicht krijgt.",
        "Kondig een tweede bijdrage aan het fonds aan.",
        "Meld dat Nederland tien voertuigen overdraagt.",
        "Stel een tweede schip ter beschikking.",
        "Het advies is om 3 miljoen euro bij te dragen.",
        "Geadviseerd wordt om twee schepen beschikbaar te stellen.",
      })
  void whatTheReaderIsToPromise_isAPromise(String text) {
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, text))
        .extracting(Statement::kind)
        .containsExactly(TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Steun van andere landen is nog onzeker.",
        "Op het blad met de kop steun het plan staan tien namen.",
        "Wie roept stem niet in met het plan, kent de tekst niet.",
        "Vraag is wie de staf betaalt.",
        "Stel dat Nederland dit beschikbaar stelt, dan kost dat geld.",
        "De bondgenoten is geadviseerd hun havens te bezoeken.",
        "Geadviseerd wordt de bijgevoegde tekst te raadplegen.",
      })
  void whatBeginsWithNoOrder_isNone(String text) {
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, text)).isEmpty();
  }
}
