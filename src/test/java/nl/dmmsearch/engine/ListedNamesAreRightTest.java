package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a listed name is taken as right, also where no brief has it. */
class ListedNamesAreRightTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "state secretary, De Verenigde Staten en de secretaris.",
    "resolution, Een resolute houding.",
  })
  void listedName_isNotTakenForAnotherWord(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about(text));

    SearchResponse response = ask(typed);

    assertThat(response.total()).isZero();
    assertThat(response.spelling().suggested()).isEmpty();
    assertThat(response.spelling().applied()).isEmpty();
  }
}
