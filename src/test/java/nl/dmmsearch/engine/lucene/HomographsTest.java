package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns whose plural is written as an infinitive. */
class HomographsTest {
  private static final Path LISTS = Path.of("config/lexicon");

  /** Rows whose verb is the plural of another noun, or of none. */
  private static final Set<String> NO_PLURALS =
      Set.of("rad raden", "stad staden", "vaat vaten", "vee veeen", "wond winden");

  @Test
  void nouns_meetTheirPlural_unlessTheVerbIsMeantMore() throws IOException {
    List<String> rather = rows("rather-verbs.txt").map(row -> row[0]).toList();
    List<String> apart =
        rows("homographs.txt")
            .filter(row -> !rather.contains(row[1]))
            .filter(row -> !term(row[0]).equals(term(row[1])))
            .map(row -> row[0] + " " + row[1])
            .toList();

    assertThat(apart).isSubsetOf(NO_PLURALS);
    assertThat(rows("homographs.txt").count()).isGreaterThan(60);
  }

  @ParameterizedTest
  @CsvSource({
    "acht, achten",
    "bij, bijen",
    "kies, kiezen",
    "leger, legeren",
    "vier, vieren",
    "waar, waren",
    "want, wanten",
    "was, wassen",
    "weer, weren",
    "zaag, zagen",
    "zeef, zeven"
  })
  void nouns_stayApartFromAVerbThatIsMeantMore(String noun, String verb) {
    assertThat(term(noun)).isNotEqualTo(term(verb));
  }

  @ParameterizedTest
  @CsvSource({
    "man, mannen, bemannen",
    "dijk, dijken, indijken",
    "wijk, wijken, geweken",
    "bus, bussen, buste",
    "zon, zonnen, zonde"
  })
  void plurals_areNoFormsOfTheVerb(String noun, String plural, String other) {
    assertThat(term(plural)).isEqualTo(term(noun)).isNotEqualTo(term(other));
  }

  private static Set<String> term(String word) {
    return Terms.of(Analysis.querying(), Schema.TEXT, word);
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(LISTS.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }
}
