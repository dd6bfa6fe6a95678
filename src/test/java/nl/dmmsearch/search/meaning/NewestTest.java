package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laatste verslag||VERSLAG",
        "nieuwste verslag KFOR|KFOR|VERSLAG",
        "wat staat er in het laatste verslag over KFOR|KFOR|VERSLAG",
        "wat is de nieuwste geannoteerde agenda?||GEANNOTEERDE_AGENDA",
        "meest recente kamerbrief over Irak|Irak|GEANNOTEERDE_AGENDA/KAMERBRIEF/VERSLAG",
      })
  void wishForTheNewestOfAKind_requiresTheKindAndComesFirst(
      String typed, @Nullable String words, String kind) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words == null ? "" : words);
    assertThat(understood.required()).isEqualTo(kind);
    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.NEWEST_MEETING);
    assertThat(understood.query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("Nieuwste bijeenkomst eerst"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laatste brief|",
        "recente brieven|",
        "meest recente brief over Irak|Irak",
        "laatste twee brieven over Oekraïne|Oekraïne",
        "wat is het laatste nieuws over Oekraïne|Oekraïne",
      })
  void wishForTheNewestLetters_isNoWord(String typed, @Nullable String words) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words == null ? "" : words);
    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.NEWEST_MEETING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laatste NAVO-top||TOP",
        "vorige DMM||DMM",
        "wat was de last NATO summit?||TOP",
        "afgelopen NAVO-top over Oekraïne|Oekraïne|TOP",
      })
  void wishForTheLastMeetingOfAKind_requiresTheKindAndComesNewestFirst(
      String typed, @Nullable String words, String kind) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(words == null ? "" : words);
    assertThat(understood.required()).isEqualTo(kind);
    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.NEWEST_MEETING);
    assertThat(understood.query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("zulke bijeenkomsten"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"laatste NAVO-top drones munitie", "laatste munitie", "NAVO-top laatste"})
  void wordBeforeNoMeeting_orBesideSeveralWords_isAWord(String typed) {
    Understood understood = Understood.of(typed);

    assertThat(understood.words()).isEqualTo(typed);
    assertThat(understood.required()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laatste verslag drones Polen|VERSLAG (drones AND Polen)",
        "laatste verslag over drones in Polen|VERSLAG (drones AND Polen)",
        "wat is het laatste verslag over drones Polen en Letland|VERSLAG (drones AND Polen AND Letland)",
        "wat staat er in het laatste verslag over drones in Polen|VERSLAG (drones AND Polen)",
      })
  void wishBesideSeveralWords_requiresThemAll(String typed, String required) {
    Understood understood = Understood.of(typed);

    assertThat(understood.required()).isEqualTo(required);
    assertThat(understood.words()).isEmpty();
    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.NEWEST_MEETING);
    assertThat(understood.query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("Nieuwste bijeenkomst eerst"));
  }

  /** Which letter has most of many words says more than which is the newest. */
  @Test
  void wishBesideManyWords_isNoWordAndTellsOfTheOrder() {
    Understood understood = Understood.of("laatste verslag drones Polen munitie schepen havens");

    assertThat(understood.words()).isEqualTo("verslag drones Polen munitie schepen havens");
    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.RELEVANCE);
    assertThat(understood.query().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).contains("Nieuwste bijeenkomst eerst"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"laatste brief over Kosovo Force", "nieuwste brief KFOR missie"})
  void wishBesideOneName_isTheSameAsBesideOneWord(String typed) {
    Understood understood =
        Understood.of(
            typed,
            Taxonomy.empty(),
            List.of(SynonymRule.same(List.of("KFOR", "Kosovo Force", "KFOR missie"))));

    assertThat(Sort.usual(understood.query())).isEqualTo(Sort.NEWEST_MEETING);
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
