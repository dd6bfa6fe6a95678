package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {
  private static final String FEWER = "Minder dan 10 brieven hebben ";
  private static final String SO = " woorden. Daarom staan hier brieven met minstens ";

  @Test
  void wordsThatAllHold_areNotRemarkedOn() throws ParametersException {
    assertThat(results("a b", "auto", 4, 2).understood()).isNull();
    assertThat(results("a b", "auto", 4, 2).strictly()).isNull();
    assertThat(results("a b c", "auto", 0, 1).understood()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "a b, 1, beide, 1 van de 2 woorden.",
    "a b c, 2, alle 3, 2 van de 3 woorden.",
    "\"x y\" a b c, 1, alle 3, 1 van de 3 woorden.",
  })
  void fewerWords_areSaid(String query, int required, String all, String some)
      throws ParametersException {
    ResultsView view = results(query, "auto", 4, required);

    assertThat(view.understood()).isEqualTo(FEWER + all + SO + some);
    assertThat(SamplePages.query(String.valueOf(view.strictly()).substring(2)))
        .isEqualTo(Map.of("q", List.of(query), "match", List.of("all")));
  }

  @Test
  void fewerWordsOnRequest_areSaidWithoutAReason() throws ParametersException {
    assertThat(results("a b c", "2", 4, 2).understood())
        .isEqualTo("Deze brieven hebben minstens 2 van de 3 woorden.");
  }

  private static ResultsView results(String query, String match, int total, int required)
      throws ParametersException {
    var parameters = Map.of("q", List.of(query), "match", List.of(match));
    var request =
        SearchParameters.read(parameters, AccessLabel.OPENBAAR, QueryReader.literal()).request();
    Hit hit = new Hit(SampleBriefs.bare().summary(), 1, List.of(), List.of());
    var response = new SearchResponse(total, required, List.of(hit), Map.of(), Spelling.right());
    return new Results(new SearchLink(parameters), request, response)
        .view(new FacetLabels(Taxonomy.empty()));
  }
}
