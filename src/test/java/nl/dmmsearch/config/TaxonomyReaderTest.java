package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyReaderTest {
  private static final String GOOD =
      """
      topics:
        - id: oekraine
          label: Oekraïne
          names: [oekraïne, oekraïens]
          abbreviations: [NUC]
          not: [navo-oekraïneloop]
      missions:
        - id: KFOR
          label: KFOR
          abbreviations: [KFOR]
      """;

  @Test
  void terms_areRead() throws ConfigException {
    Taxonomy taxonomy = TaxonomyReader.read("t.yaml", GOOD);

    assertThat(taxonomy.terms(Dimension.TOPIC))
        .containsExactly(
            new Term(
                "oekraine",
                "Oekraïne",
                List.of("oekraïne", "oekraïens"),
                List.of("NUC"),
                List.of("navo-oekraïneloop")));
    assertThat(taxonomy.terms(Dimension.MISSION)).extracting(Term::value).containsExactly("KFOR");
    assertThat(taxonomy.terms(Dimension.CAPABILITY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  names: [oekraïne, |  nmes: [oekraïne, |t.yaml, line 4: unknown key «nmes» in topics[0]",
        "topics:|topic:|t.yaml, line 1: unknown key «topic»; known are topics, missions",
        "label: Oekraïne|# gone|t.yaml, line 2: key «label» is missing in topics[0]",
        "id: KFOR|names: [k]|t.yaml, line 8: key «id» is missing in missions[0]",
        "id: KFOR|id:|t.yaml, line 8: key «id» is missing in missions[0]",
        "id: KFOR|id: ''|t.yaml, line 8: missions[0]: «id» must not be empty",
        "id: KFOR|id: 7|t.yaml, line 8: missions[0].id: expected text, got the number 7",
        "id: KFOR|id: true|t.yaml, line 8: missions[0].id: expected text, got true",
        "id: KFOR|id: [a]|t.yaml, line 8: missions[0].id: expected text, got a list",
        "[NUC]|NUC|t.yaml, line 5: topics[0].abbreviations: expected a list, got the text «NUC»",
        "[NUC]|[[NUC]]|t.yaml, line 5: topics[0].abbreviations[0]: expected text, got a list",
        "[NUC]|[NUC, '-']|t.yaml, line 2: topics[0]: «abbreviations» must not be empty",
        "abbreviations: [KFOR]|names: []|t.yaml, line 8: missions[0]: «KFOR» needs names",
        "[NUC]|[NUC|t.yaml, line 6: broken YAML, ",
        "[NUC]|*alias|t.yaml, line 5: ",
        "  label: KFOR|  id: SFOR|t.yaml, line 9: key «id» stands there twice",
      })
  void fault_isReportedWithItsSpot(String good, String bad, String message) {
    String yaml = GOOD.replace(good, bad);
    assertThat(yaml).isNotEqualTo(GOOD);

    assertThatThrownBy(() -> TaxonomyReader.read("t.yaml", yaml))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void idThatStandsThereTwice_isReportedWithBothLines() {
    String yaml = GOOD + "  - id: kfor\n    label: Kosovo Force\n    names: [kosovo force]\n";

    assertThatThrownBy(() -> TaxonomyReader.read("t.yaml", yaml))
        .hasMessage("t.yaml, line 11: id «kfor» stands in missions twice, first on line 8");
  }

  @Test
  void fileThatIsNoMapping_isReported() {
    assertThatThrownBy(() -> TaxonomyReader.read("t.yaml", "- a\n- b\n"))
        .hasMessage("t.yaml, line 1: expected keys, got a list");
    assertThatThrownBy(() -> TaxonomyReader.read("t.yaml", "# only a remark\n"))
        .hasMessage("t.yaml: is empty");
    assertThatThrownBy(() -> TaxonomyReader.read("t.yaml", GOOD + "---\ntopics: []\n"))
        .hasMessageContaining("a second document begins here");
  }

  @Test
  void fileThatCannotBeRead_isReported(@TempDir Path folder) throws Exception {
    Path absent = folder.resolve("no.yaml");
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "topics: [Oekraïne]".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> TaxonomyReader.read(absent))
        .hasMessage(absent + ": there is no such file");
    assertThatThrownBy(() -> TaxonomyReader.read(latin)).hasMessage(latin + ": is not UTF-8");
    assertThatThrownBy(() -> TaxonomyReader.read(folder))
        .hasMessageStartingWith(folder + ": cannot be read");
  }
}
