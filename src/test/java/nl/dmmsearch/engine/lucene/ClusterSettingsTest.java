package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.engine.ClusterAnalysis;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClusterSettingsTest {
  private static final ClusterAnalysis TOLD = ClusterSettings.under("dmm");
  private static final JsonNode SETTINGS = JsonMapper.shared().readTree(TOLD.settings());

  @Test
  void everyStep_isOneThatLuceneKnowsByName() {
    Set<String> known =
        List.of(
                CharFilterFactory.availableCharFilters(),
                TokenizerFactory.availableTokenizers(),
                TokenFilterFactory.availableTokenFilters())
            .stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    assertThat(Chains.parts().steps()).extracting(Step::name).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void analyzers_haveTheStepsOfTheChains() {
    JsonNode analysis = SETTINGS.at("/settings/analysis");
    JsonNode parts = analysis.at("/analyzer/dmm_parts");

    assertThat(parts.at("/tokenizer").asString()).isEqualTo("whitespace");
    assertThat(parts.at("/filter").size()).isEqualTo(Chains.parts().filters().size());
    for (JsonNode analyzer : analysis.at("/analyzer")) {
      for (JsonNode name : analyzer.at("/filter")) {
        assertThat(analysis.at("/filter").has(name.asString())).as(name.asString()).isTrue();
      }
      for (JsonNode name : analyzer.at("/char_filter")) {
        assertThat(analysis.at("/char_filter").has(name.asString())).isTrue();
      }
    }
    assertThat(SETTINGS.at("/mappings/properties/parts/search_analyzer").asString())
        .isEqualTo("dmm_text_query");
  }

  @Test
  void files_areThoseThatTheSettingsName() {
    Set<String> named =
        Pattern.compile("\"dmm/([^\"]+)\"")
            .matcher(TOLD.settings())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    Set<String> files = new HashSet<>(TOLD.files().keySet());
    assertThat(files.remove("NOTICE.txt")).isTrue();
    assertThat(named).isNotEmpty().isEqualTo(files);
  }

  @Test
  void wordLists_goWithTheNoticeThatTheirLicencesAskFor() {
    assertThat(TOLD.files().get("NOTICE.txt")).contains("wdutch", "hunspell-nl", "hyphen-nl");
  }

  @Test
  void optionThatOldEnginesPassOver_isTold() {
    assertThat(TOLD.untold())
        .anyMatch(told -> told.contains("OpenSearch") && told.contains("no_overlapping_matches"));
  }

  @Test
  void rules_areWrittenAsTheEngineReadsThem() {
    assertThat(TOLD.files().getOrDefault("characters.txt", "").lines())
        .contains("\\u0020&\\u0020 => \\u0020en\\u0020", "\\u2011 => -", "\\u00AD => ")
        .noneMatch(line -> line.contains("\""));
    assertThat(
            TOLD.files().entrySet().stream()
                .filter(file -> !file.getKey().equals("NOTICE.txt"))
                .flatMap(file -> file.getValue().lines()))
        .noneMatch(line -> line.startsWith("#") || line.isBlank());
  }
}
