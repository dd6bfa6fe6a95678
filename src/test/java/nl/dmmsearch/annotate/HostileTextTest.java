package nl.dmmsearch.annotate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.TaxonomyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound tells work without end from work, on however busy a machine. */
class HostileTextTest {
  private static final Duration NO_END = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(strings = {"drone", "drone ", "F-", "-\n"})
  void repetition_comesToAnEnd(String unit) throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    Brief endless = brief("a.txt").about(unit.repeat(400_000)).build();

    Brief annotated = assertTimeoutPreemptively(NO_END, () -> annotator.annotate(endless));

    assertThat(annotated.tags()).hasSizeLessThan(5);
  }

  @Test
  void evidence_staysShortHoweverOftenANameOccurs() throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    Brief dense = brief("a.txt").about("drone. ".repeat(10_000)).build();

    assertThat(annotator.annotate(dense).tags())
        .isNotEmpty()
        .allSatisfy(tag -> assertThat(tag.evidence()).hasSizeLessThanOrEqualTo(5));
  }
}
