package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laatste verslag|verslag",
        "nieuwste verslag KFOR|verslag KFOR",
        "meest recente brief over Irak|Irak",
        "recente brieven|brieven",
        "laatste twee brieven over Oekraïne|Oekraïne",
        "wat is het laatste nieuws over Oekraïne|Oekraïne",
        "de laatste brief over Oekraïne|Oekraïne",
        "wat is de nieuwste geannoteerde agenda?|geannoteerde agenda?",
      })
  void wishForAnOrder_isNoWordAndIsTold(String typed, String words) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words);
    assertThat(understood.query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("Nieuwste bijeenkomst eerst"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nieuwste wapens", "laatste stand van zaken", "\"laatste verslag\""})
  void sameWordsOfOtherThings_stay(String typed) {
    Understood understood = Understood.of(typed);

    assertThat(understood.query().notices()).isEmpty();
    assertThat(understood.query().ignored()).doesNotContain("nieuwste", "laatste");
  }

  @Test
  void strictReader_keepsTheWords() {
    assertThat(new Newest().guesses()).isTrue();
  }
}
