package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenPartsTest {
  private static final List<SynonymRule> RULES =
      List.of(
          SynonymRule.same(List.of("EU", "Europese Unie")),
          SynonymRule.same(List.of("civilian", "burger")),
          SynonymRule.same(List.of("non-EU member", "niet-EU-lid")));

  private static Query read(String typed) {
    return Understood.of(typed, Taxonomy.empty(), RULES).query();
  }

  private static List<String> answers(String typed, How how) {
    return read(typed).alternatives().stream()
        .filter(other -> other.how() == how && !other.isOfSeveral())
        .map(other -> Wording.of(other.clause()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "non-NATO, niet-nato",
    "niet-EU-schepen, non-eu-schepen",
    "non-civilian, niet-burger",
    "non-civilian, niet-civilian",
  })
  void whatSomethingIsNot_isFoundInDutchAndInEnglish(String typed, String other) {
    assertThat(answers(typed, How.SYNONYM)).contains(other);
  }

  @Test
  void whatIsNotOfAGroup_alsoFindsOthersThatAreNot() {
    assertThat(answers("non-EU-ships", How.RELATED)).contains("niet-eu").doesNotContain("eu");
  }

  @Test
  void wordOfAListedName_isFoundBySayingWhatItIsNot_too() {
    assertThat(answers("non-EU member", How.SYNONYM)).contains("niet-eu");
  }

  @ParameterizedTest
  @CsvSource({"nonsens", "niet", "EU-lid", "lid-niet-EU"})
  void otherWords_sayNothingOfWhatIsNot(String typed) {
    assertThat(read(typed).alternatives())
        .extracting(other -> Wording.of(other.clause()))
        .noneMatch(other -> other.startsWith("niet") || other.startsWith("non"));
  }
}
