package nl.dmmsearch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A soak of some seconds, {@code -Ddmm.soak=1800} for a longer one. */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("dmm.soak", 15);

  @TempDir private Path temporary;

  @Test
  void serviceUnderLoad_answersFromOneState_andTakesNoMoreAndMore() throws Exception {
    var soak = new Soak(temporary, SECONDS);

    soak.run();

    soak.print(System.out);
    assertThat(soak.faults()).isEmpty();
    assertThat(soak.count("searches")).isPositive();
    assertThat(soak.count("changes")).isPositive();
    assertThat(soak.count("rebuilds")).isPositive();
  }
}
