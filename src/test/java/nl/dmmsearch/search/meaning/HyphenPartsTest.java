package nl.dmmsearch.search.meaning;

import static java.util.Locale.ROOT;
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

  @ParameterizedTest
  @CsvSource({
    "EU25, europese unie 25",
    "EU25, europese unie 2025",
    "EU2025, europese unie 2025",
    "EU’25, europese unie 2025",
  })
  void abbreviationWithAYearBehindIt_isFoundInFull(String typed, String other) {
    assertThat(answers(typed, How.SYNONYM)).map(name -> name.toLowerCase(ROOT)).contains(other);
  }

  @ParameterizedTest
  @CsvSource({"EU", "EU5", "EU125", "eu25", "XY25"})
  void otherNumbers_sayNothingOfAYear(String typed) {
    assertThat(answers(typed, How.SYNONYM)).noneMatch(other -> other.matches(".* \\d+"));
  }

  @Test
  void partsUnderOtherNames_areLookedForInAnyOrder_asWhatHasToDoWithThem() {
    assertThat(answers("civilian-schepen", How.RELATED))
        .anyMatch(other -> other.contains("burger schepen"));
  }
}
