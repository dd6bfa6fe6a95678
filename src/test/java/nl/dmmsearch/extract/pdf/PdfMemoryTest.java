package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.extract.ExtractOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMemoryTest {
  private static final int PAGES = 2_000;

  @TempDir private Path folder;

  /** Extracts the file that is named, in a process of its own. */
  public static final class Extraction {
    private Extraction() {}

    public static void main(String[] arguments) throws IOException {
      byte[] pdf = Files.readAllBytes(Path.of(arguments[0]));
      var outcome = new PdfExtractor(Ocr.none()).extract(new SourceName("lang.pdf"), pdf);
      if (outcome instanceof ExtractOutcome.Extracted(var text)) {
        long ends =
            text.lines().stream().filter(l -> l.text().startsWith("Einde van bladzijde")).count();
        System.out.println(ends + " ends, last on page " + text.lines().getLast().page());
      } else {
        System.out.println(outcome);
      }
    }
  }

  @Test
  void longDocument_fitsInHalfAGigabyte() throws Exception {
    String file = folder.resolve("lang.pdf").toString();
    run("-Xmx1g", LongDocument.class, file, String.valueOf(PAGES));

    assertThat(run("-Xmx512m", Extraction.class, file))
        .isEqualTo(PAGES + " ends, last on page " + PAGES);
  }

  private static String run(String memory, Class<?> main, String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command =
        new ArrayList<>(
            List.of(java, memory, "-XX:TieredStopAtLevel=1", "-cp", classes, main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }
}
