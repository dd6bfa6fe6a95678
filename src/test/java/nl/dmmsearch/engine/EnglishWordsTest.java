package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That daily English words find the Dutch ones. */
class EnglishWordsTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "new harbours, Er komen nieuwe havens.",
    "study, De studie is af.",
    "purchase of helicopters, De aanschaf van helikopters volgt.",
    "promise, Deze toezegging doe ik gestand.",
    "soldier, De soldaat kwam terug.",
    "monthly, Er is maandelijks overleg.",
    "regions, In die regio is het rustig.",
  })
  void englishWord_findsTheDutchOne(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));
    SearchRequest request = request(typed);

    assertThat(names(engine.search(request.asking(request.query(), new Match.All()))))
        .containsExactly("a");
  }
}
