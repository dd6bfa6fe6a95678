package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is promised in a clause that adds something, or that another one shares its subject with.
 */
class SaidByTheWayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De brief die ik u voor de zomer zal toesturen, beschrijft de gevolgen voor de marine.",
        "De commissie heeft om cijfers gevraagd, die ik per brief zal verstrekken.",
        "Het gaat om een fregat dat Nederland in 2026 aan de vloot van de NAVO zal toevoegen.",
        "Het betreft een eenheid waarvoor Nederland de staf zal vormen.",
        "Ik heb u in december over de proef bericht en stuur u in maart de uitkomsten.",
        "Ik stuur de Kamer die cijfers voor de zomer.",
      })
  void whatWillBeDone_isPromised(String sentence) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::kind)
        .isEqualTo(StatementKind.TOEZEGGING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vraag is welke schepen Nederland zal leveren.",
        "Het staat nog niet vast hoeveel militairen Nederland zal sturen.",
        "De kosten die Nederland hiervoor zal moeten dragen, zijn nog niet bekend.",
        "De bijeenkomst waaraan ik zal deelnemen, vindt plaats in Brussel.",
        "De coalitie waarvan Nederland deel uitmaakt, zal twee radars leveren.",
        "De brief die de SG de bondgenoten zal toesturen, gaat over de begroting.",
      })
  void whatIsAskedOrOthersDo_isNot(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).isEmpty();
  }
}
