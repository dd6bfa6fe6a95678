package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpshotsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit betekent dat Nederland in 2026 ruim 2 miljard euro extra uitgeeft.",
        "Concreet betekent dit dat Nederland in april vier toestellen levert.",
        "Dat houdt in dat Nederland volgend jaar twee compagnieën gereedhoudt.",
        "De planning is dat Defensie in mei het contract tekent.",
        "Gevolg is dat het kabinet de levering met een jaar verlengt.",
      })
  void whatFollowsFromSomething_isPromised(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit betekent niet dat Nederland in april vier toestellen levert.",
        "Dit zou betekenen dat Nederland een brigade moet leveren.",
        "Volgens de SG betekent dit dat Nederland in april vier toestellen levert.",
        "Het plan van Polen is dat Nederland in april vier toestellen levert.",
        "De Duitse planning is dat Nederland in april vier toestellen levert.",
        "Dit betekent dat Duitsland in april vier toestellen levert.",
        "Bekend is dat Nederland in april vier toestellen levert.",
      })
  void whatIsDoubtedOrMeantByOthers_isNot(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).isEmpty();
  }
}
