package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of misspelt words, and of rare ones that are right, over letters as they are. */
class MisspeltQueriesTest {
  private static MeasuredCorpus corpus;
  private static QueryReader reader;

  @BeforeAll
  static void index() throws Exception {
    var installation = new Installation();
    List<Path> folders = List.of(Shared.path("corpus"), Path.of("src", "samples"));
    corpus = new MeasuredCorpus(installation, folders);
    reader = installation.queries();
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  /** Read as it was meant, or finding all the same by what is known of forms and names. */
  @Test
  void misspeltWords_areMostlyReadAsTheyWereMeant() throws IOException {
    var wrong = new ArrayList<String>();
    List<String[]> rows = rows("misspelt.tsv").map(line -> line.split("\t")).toList();
    for (String[] row : rows) {
      SearchResponse response = search(row[0]);
      if (!isCorrected(response.spelling(), row[1])
          && !names(response).containsAll(names(search(row[1])))) {
        wrong.add(row[0] + ": " + response.spelling());
      }
    }

    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    assertThat(wrong).hasSizeLessThanOrEqualTo(2);
  }

  private static boolean isCorrected(Spelling spelling, String meant) {
    return Stream.of(spelling.applied(), spelling.suggested())
        .flatMap(List::stream)
        .map(Correction::instead)
        .anyMatch(meant::equalsIgnoreCase);
  }

  @Test
  void rareWords_areLeftAsTheyAre() throws IOException {
    List<String> words = rows("rare.txt").toList();

    assertThat(words).hasSizeGreaterThanOrEqualTo(60);
    assertThat(words.stream().flatMap(word -> search(word).spelling().applied().stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "raketverdedeging|raketverdediging",
        "geanoteerde agenda|geannoteerde agenda",
        "geanoteerde agenda oktober 2024|geannoteerde agenda oktober 2024",
        "agenda ocktober 2024|agenda oktober 2024",
        "kernwapans|kernwapens",
        "wat vindt Nederland van kernwapans?|wat vindt Nederland van kernwapens?",
        "steun aan Oekranie sinds 2023|steun aan Oekraïne sinds 2023",
        "luchtverdedegingsmiddelen Polen|luchtverdedigingsmiddelen Polen",
        "NAVO ministeirele|NAVO ministeriële",
        "Europese Vredesfacilitiet|Europese Vredesfaciliteit",
        "raket verdedeging|raket verdediging",
        "Rezolute Support|Resolute Support",
        "Chineese dreiging|Chinese dreiging",
        "enhanced foward presence|enhanced forward presence",
      })
  void misspeltQuery_isAnsweredAsIfItWereRight(String typed, String right) {
    SearchResponse response = search(typed);

    assertThat(response.spelling().applied()).hasSize(1);
    assertThat(names(response)).isEqualTo(names(search(right))).isNotEmpty();
    assertThat(response.spelling().corrected(typed)).isEqualToIgnoringCase(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oekraiene", "raketverdedeging systeem", "agenda Oekranie"})
  void reasons_areToldOfTheWordsAsTyped(String typed) {
    assertThat(search(typed).hits())
        .flatMap(Hit::explanation)
        .extracting(Explanation::asked)
        .allMatch(asked -> typed.contains(asked))
        .isNotEmpty();
  }

  private static List<String> names(SearchResponse response) {
    return response.hits().stream().map(hit -> hit.brief().id().value()).toList();
  }

  private static Stream<String> rows(String file) throws IOException {
    return Files.readString(Path.of("src", "test", "resources", "queries", file), UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  private static SearchResponse search(String typed) {
    Map<String, List<String>> asked =
        Map.of("q", List.of(typed), "explain", List.of("true"), "pageSize", List.of("100"));
    try {
      return corpus
          .engine()
          .search(SearchParameters.read(asked, AccessLabel.OPENBAAR, reader).request());
    } catch (ParametersException e) {
      throw new AssertionError(typed, e);
    }
  }
}
