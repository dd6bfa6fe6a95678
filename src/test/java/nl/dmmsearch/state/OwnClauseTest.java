package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several sums is promised: the one of the verb that promises. */
class OwnClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Naast de 90 miljoen euro van Polen draagt Nederland 15 miljoen euro bij.|15 miljoen euro",
        "Terwijl Polen 90 miljoen euro geeft, stelt Nederland 15 miljoen euro ter beschikking.|15 miljoen euro",
        "Terwijl Polen 90 miljoen geeft, stelt Nederland 15 miljoen beschikbaar.|15 miljoen",
        "Nadat Polen € 90 mln. had toegezegd, heeft het kabinet besloten € 15 mln. vrij te maken.|€ 15 mln.",
        "Boven op de eerder toegezegde 90 miljoen euro stelt het kabinet 15 miljoen euro beschikbaar.|15 miljoen euro",
        "Van het totaal van 300 miljoen euro neemt Nederland 15 miljoen euro voor zijn rekening.|15 miljoen euro",
        "Polen geeft 90 miljoen euro en Nederland draagt 15 miljoen euro bij.|15 miljoen euro",
        "Nederland draagt naast de 90 miljoen euro van Polen 15 miljoen euro bij.|15 miljoen euro",
        "In plaats van de 9 miljoen euro die was voorzien, stelt Nederland nu 15 miljoen euro beschikbaar.|15 miljoen euro",
        "Nederland betaalt 15 van de 300 miljoen euro.|15 van de 300 miljoen euro",
      })
  void sumOfOthers_isNotPromised(String sentence, String words) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(statement -> statement.amount() == null ? null : statement.amount().text())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland draagt € 15 mln. bij aan het fonds, waarin Polen € 90 mln. stort.|€ 15 mln.",
        "Met een bijdrage van 15 miljoen euro steunt Nederland het fonds van 300 miljoen euro.|15 miljoen euro",
        "Nederland trekt 15 miljoen euro uit, waarvan 5 miljoen euro voor drones.|15 miljoen euro",
        "Naast deze bijdrage levert Nederland voor 15 miljoen euro aan munitie en voor 9 miljoen euro aan radars.|15 miljoen euro",
        "Nederland levert voor 15 miljoen euro munitie en voor 9 miljoen euro radars, in totaal 24 miljoen euro.|24 miljoen euro",
        "Voor 15 miljoen euro zal Nederland munitie leveren.|15 miljoen euro",
      })
  void sumBesideTheVerb_isPromised(String sentence, String words) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(statement -> statement.amount() == null ? null : statement.amount().text())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland betaalt in 2025 van de kosten 15 miljoen euro.|15000000",
        "Nederland betaalt 15 van de 300 miljoen euro.|15000000",
      })
  void partOfASum_countsInItsUnit(String sentence, long value) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(s -> s.amount() == null ? 0 : s.amount().value().longValue())
        .isEqualTo(value);
  }
}
