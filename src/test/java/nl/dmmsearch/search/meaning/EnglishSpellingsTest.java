package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "Defence Planning Committee, Defense Planning Committee",
    "Joint Training Center, Joint Training Centre",
    "Organisation for Trade, Organization for Trade",
    "training programme, training program",
    "Theatre Defence, Theater Defense",
    "prioritised list, prioritized list",
    "armoured vehicle, armored vehicle",
  })
  void nameInOneSpelling_isAskedAndFoundInTheOther(String one, String other) {
    for (List<String> names : List.of(List.of(one, other), List.of(other, one))) {
      SynonymRule rule = SynonymRule.same(List.of("XYZ", names.getFirst()));

      assertThat(EnglishSpellings.both(List.of(rule)))
          .containsExactly(SynonymRule.same(List.of("XYZ", names.getFirst(), names.getLast())));
    }
  }

  @Test
  void nameWithAnd_isAlsoWrittenWithTheSign() {
    SynonymRule rule = SynonymRule.same(List.of("XYZ", "Search and Defence Plan"));

    assertThat(EnglishSpellings.both(List.of(rule)))
        .containsExactly(
            SynonymRule.same(
                List.of(
                    "XYZ",
                    "Search and Defence Plan",
                    "Search & Defence Plan",
                    "Search and Defense Plan",
                    "Search & Defense Plan")));
  }

  @Test
  void ruleOfOneWay_staysSo_andWordsAloneAreLeftToTheirLines() {
    var rule = new SynonymRule(List.of("tank", "defence"), List.of("defence plan"), true);

    assertThat(EnglishSpellings.both(List.of(rule)))
        .containsExactly(
            new SynonymRule(
                List.of("tank", "defence"), List.of("defence plan", "defense plan"), true));
  }

  @ParameterizedTest
  @CsvSource({
    "centrale commissie",
    "programma van eisen",
    "kleine exercise",
    "enterprise plan",
    "Noord-Atlantische Verdragsorganisatie",
    "precise order",
  })
  void otherNames_stayAsTheyAre(String name) {
    SynonymRule rule = SynonymRule.same(List.of("XYZ", name));

    assertThat(EnglishSpellings.both(List.of(rule))).containsExactly(rule);
  }
}
