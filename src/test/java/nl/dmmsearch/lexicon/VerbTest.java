package nl.dmmsearch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTest {
  @ParameterizedTest
  @CsvSource({
    "verhogen, verhoog, verhoogt, verhoogde, verhoogd",
    "versterken, versterk, versterkt, versterkte, versterkt",
    "leveren, lever, levert, leverde, leverd",
    "besteden, besteed, besteedt, besteedde, besteed",
    "inzetten, inzet, inzet, inzette, inzet",
    "streven, streef, streeft, streefde, streefd",
    "evalueren, evalueer, evalueert, evalueerde, evalueerd",
    "financieren, financier, financiert, financierde, financierd"
  })
  void verb_isSpeltAsTheRulesSay(
      String infinitive, String stem, String present, String past, String participle) {
    var verb = new Verb(infinitive, stem);

    assertThat(Verb.stems(infinitive)).contains(stem);
    assertThat(verb.present()).contains(present);
    assertThat(verb.weakPast()).contains(past);
    assertThat(verb.weakParticiple()).isEqualTo(participle);
  }
}
