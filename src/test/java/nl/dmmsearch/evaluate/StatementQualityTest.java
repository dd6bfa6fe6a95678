package nl.dmmsearch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.StatementRulesReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.evaluate.StatementReport.Count;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.state.StatementReader;
import nl.dmmsearch.testing.Extractors;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;

/** How well statements are found, from bytes on. The figures go to the test's output. */
class StatementQualityTest {
  @Test
  void originals_haveTheStatementsThatPeopleSee() throws Exception {
    StatementReport report =
        StatementEvaluation.against(Shared.path("gold/statements.json"))
            .judge(read(Shared.path("corpus/originals")));

    System.out.println(report.text() + String.join("\n", report.misses()));
    assertThat(report.precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(report.recall()).isGreaterThanOrEqualTo(0.9);
    assertThat(report.share(Count.KIND)).isGreaterThanOrEqualTo(0.95);
    assertThat(report.share(Count.AMOUNT)).isEqualTo(1);
    assertThat(report.share(Count.DEADLINE)).isEqualTo(1);
  }

  @Test
  void letters_haveTheCommitmentsThatPeopleSee() throws Exception {
    StatementReport report =
        StatementEvaluation.against(Shared.path("gold/letters.jsonl"))
            .judge(read(Shared.path("corpus/letters")));

    System.out.println(report.text() + String.join("\n", report.misses()));
    assertThat(report.recall()).isGreaterThanOrEqualTo(0.85);
  }

  private static List<Brief> read(Path folder) throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    var rules = StatementRulesReader.read(Path.of("config", "statements.yaml"));
    var reader =
        new Reader(
            Extractors.all(),
            new BriefParser(),
            annotator,
            new StatementReader(rules, annotator::named));
    List<Brief> briefs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        briefs.addAll(read(reader, file));
      }
    }
    return briefs;
  }

  private static List<Brief> read(Reader reader, Path file) throws IOException {
    var name = new SourceName(file.getFileName().toString());
    var outcome = reader.read(name, AccessLabel.OPENBAAR, Files.readAllBytes(file));
    return ((Reader.Outcome.Read) outcome).briefs();
  }
}
