package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what stands beside a misspelt word tells what was meant, and no right word is a slip. */
class NearWordsBesideTest extends AsStaffType {
  @Test
  void misspeltWord_isTheOneThatStandsBesideItsNeighbour() throws Exception {
    index(
        brief("dutch").about("De militaire mobiliteit wordt beter."),
        brief("english").about("De mobiliteit. The military point of view."));

    assertThat(ask("militare mobiliteit").spelling().applied())
        .containsExactly(new Correction("militare", "militaire"));
  }

  @Test
  void rightWord_isTheNameThatItsNeighbourMakes() throws Exception {
    index(brief("a").about("De missie KFOR duurt voort."), brief("b").about("Over Kosovo."));

    assertThat(ask("Kosovo Forse").spelling().applied())
        .containsExactly(new Correction("Forse", "Force"));
    assertThat(ask("forse Kosovo").spelling().applied()).isEmpty();
  }

  @Test
  void nameOfFiveLetters_isSearchedAsLettersWriteIt() throws Exception {
    index(brief("a").about("De heer Van Baalen vraagt ernaar."), brief("b").about("Een vraag."));

    assertThat(ask("Van Balen").spelling().applied())
        .containsExactly(new Correction("Balen", "Baalen"));
    assertThat(ask("balen").spelling().applied()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jullie", "koetjes", "waskan"})
  void shortWordOfADictionary_isRight(String word) throws Exception {
    index(brief("a").about("In juli was de kost hoog; dat is en was, kan dat?"));

    assertThat(ask(word).spelling().applied()).isEmpty();
    assertThat(ask(word).hits()).isEmpty();
  }
}
