package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compounds that are in no letter, nor their halves, by what the halves are called otherwise. */
class NamedHalvesTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "vliegtuigkeuze, Er komen nieuwe toestellen., Dat besluit valt laat.",
    "munitiekosten, Er kwam ammunitie., De uitgaven stegen.",
  })
  void compoundWhoseHalvesAreCalledOtherwise_isFound_andNothingIsMarked(
      String compound, String first, String last) throws Exception {
    index(
        brief("both").about(first + " De leden spraken over havens. " + last),
        brief("first").about(first),
        brief("last").about(last));

    SearchResponse response = ask(compound);

    assertThat(names(response)).startsWith("both");
    assertThat(response.spelling().elsewhere())
        .singleElement()
        .satisfies(elsewhere -> assertThat(elsewhere.halves()).isEmpty());
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "leverbesluit, Het leveringsbesluit valt laat.",
    "sluitdatum, De sluitingsdatum ligt vast.",
  })
  void verbBeforeANoun_isFoundAsWhatIsDone(String compound, String text) throws Exception {
    index(brief("found").about(text), brief("other").about("De datum van een besluit."));

    assertThat(names(ask(compound))).startsWith("found");
  }
}
