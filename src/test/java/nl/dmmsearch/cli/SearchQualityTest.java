package nl.dmmsearch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well queries must be answered, whatever else is changed. */
class SearchQualityTest {
  private static final String STOCK = "Lucene's DutchAnalyzer, BM25";
  private static final String UNSTEMMED = "words unstemmed, BM25";

  @Test
  void labelledQueries_areAnsweredWell() {
    JsonNode systems = evaluate(Shared.path("corpus/letters"), Shared.path("gold/queries.jsonl"));

    assertThat(measure(systems, "dmm-search", "ndcg10")).isGreaterThanOrEqualTo(0.95);
    assertThat(measure(systems, "dmm-search", "recall20")).isGreaterThanOrEqualTo(0.98);
    assertThat(measure(systems, "dmm-search", "none10")).isZero();
  }

  /** The figures that others measured with Lucene and SQLite: what we compare with is fair. */
  @Test
  void plainSearches_areAsGoodAsElsewhere() {
    JsonNode systems = evaluate(Shared.path("corpus/letters"), Shared.path("gold/queries.jsonl"));

    assertThat(measure(systems, STOCK, "ndcg10")).isBetween(0.71, 0.72);
    assertThat(measure(systems, STOCK, "recall20")).isBetween(0.765, 0.775);
    assertThat(measure(systems, UNSTEMMED, "ndcg10")).isBetween(0.65, 0.66);
    assertThat(measure(systems, UNSTEMMED, "recall20")).isBetween(0.71, 0.72);
  }

  @Test
  void ownQueries_areAnsweredWell() {
    JsonNode systems =
        evaluate(
            Shared.path("corpus"), Path.of("src", "test", "resources", "queries", "own.jsonl"));

    assertThat(measure(systems, "dmm-search", "ndcg10")).isGreaterThanOrEqualTo(0.95);
    assertThat(measure(systems, "dmm-search", "recall20")).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void rareWordBesideACommonName_findsTheOneLetterWithIt() {
    JsonNode systems =
        evaluate(
            Shared.path("corpus/letters"),
            Path.of("src", "test", "resources", "queries", "rare-beside-common.jsonl"));

    assertThat(measure(systems, "dmm-search", "ndcg10")).isGreaterThanOrEqualTo(0.95);
    assertThat(measure(systems, "dmm-search", "recall20")).isEqualTo(1);
  }

  @Test
  void matterInWordsThatNoLetterUses_isFound() {
    JsonNode systems =
        evaluate(
            Shared.path("corpus/letters"),
            Path.of("src", "test", "resources", "queries", "forgotten-words.jsonl"));

    assertThat(measure(systems, "dmm-search", "ndcg10")).isGreaterThanOrEqualTo(0.85);
    assertThat(measure(systems, "dmm-search", "recall20")).isGreaterThanOrEqualTo(0.95);
  }

  private static JsonNode evaluate(Path corpus, Path queries) {
    Cli done =
        dmm(
            "evaluate",
            "search",
            "--corpus",
            corpus.toString(),
            "--queries",
            queries.toString(),
            "--json");
    assertThat(done.exitCode()).as(done.err()).isZero();
    return JsonMapper.shared().readTree(done.out().getBytes(UTF_8)).path("systems");
  }

  private static double measure(JsonNode systems, String system, String measure) {
    return systems.path(system).path(measure).asDouble(-1);
  }
}
