package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list and what leads to it. */
class ListItemsTest {
  @Test
  void eachItem_isAStatementWithWhatLeadsToIt() {
    var made =
        ShippedRules.inLetter(
            """
            Het kabinet heeft besloten om:

            – de bijdrage aan de werf te verlengen tot en met 31 december 2025;

            – € 12 miljoen bij te dragen aan het fonds.
            """);

    assertThat(made)
        .extracting(Statement::text)
        .containsExactly(
            "Het kabinet heeft besloten om: de bijdrage aan de werf te verlengen tot en met 31"
                + " december 2025",
            "Het kabinet heeft besloten om: € 12 miljoen bij te dragen aan het fonds.");
    assertThat(made.getFirst().deadline()).extracting(Deadline::text).isNotNull();
    assertThat(made.getFirst().amount()).isNull();
    assertThat(made.getLast().deadline()).isNull();
    assertThat(made.getLast().amount()).extracting(Amount::text).isEqualTo("€ 12 miljoen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daarnaast:\n\n- stuurt Nederland een fregat;\n\n- betaalt het kabinet 3 miljoen euro mee.",
        "Ik zeg u het volgende toe:\n\n• een brief in mei;\n\n• een overzicht in juni.",
        "Ik zal dit benadrukken:\n\n1. De lasten zijn ongelijk.\n\n2. De tijd dringt.",
        "De stappen:\n\na) Nederland levert in mei twee schepen.\n\nb) Defensie bouwt in juni een loods."
      })
  void marksOfAnyKind_openItems(String list) {
    assertThat(ShippedRules.inLetter(list)).hasSize(2);
  }

  @Test
  void whatLeads_andItsItem_areReadAsOneSentence() {
    assertThat(ShippedRules.inLetter("In Brussel zal Nederland:\n\n• pleiten voor een fonds."))
        .extracting(Statement::kind)
        .containsExactly(StatementKind.STANDPUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De NAVO heeft besloten om:\n\n- een staf in te richten;\n\n- de oefening te verlengen.",
        "Er waren twee onderwerpen:\n\n1. De lasten.\n\n2. De werving.",
        "De Duitse minister zei:\n\n- Wij zullen twee schepen leveren;\n\n- Wij gaan meer betalen."
      })
  void whatOthersList_isNoStatement(String list) {
    assertThat(ShippedRules.inLetter(list)).isEmpty();
  }
}
