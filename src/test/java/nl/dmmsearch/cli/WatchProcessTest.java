package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dmm index --watch} as a process of its own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchProcessTest {
  @TempDir private Path temporary;

  @Test
  void folder_isFollowed_whateverLiesInIt_untilSigterm() throws Exception {
    write("a.txt", "mijnenvegers");
    Process watching = start();
    try (BufferedReader out = watching.inputReader()) {
      awaitLine(out, "indexed    1 (1 brief)");

      write("map/onder/b.txt", "fregatten");
      awaitLine(out, "indexed    1 (1 brief)");
      assertThat(found("fregat")).startsWith("1 brief");

      Files.write(letters().resolve("c.pdf"), "%PDF-1.7\u0000".getBytes(StandardCharsets.UTF_8));
      awaitLine(out, "  c.pdf: ");

      write("map/onder/b.txt", "helikopters");
      awaitLine(out, "indexed    1 (1 brief)");
      assertThat(found("fregat")).contains("0 briefs");
      assertThat(found("helikopter")).startsWith("1 brief");

      Files.delete(letters().resolve("a.txt"));
      awaitLine(out, "removed    1");
      assertThat(found("mijnenveger")).contains("0 briefs");

      watching.toHandle().destroy();
      assertThat(watching.waitFor(20, TimeUnit.SECONDS)).as("stopped").isTrue();
      assertThat(watching.exitValue()).as("ended by SIGTERM").isEqualTo(128 + 15);
    } finally {
      watching.toHandle().destroyForcibly();
    }
    assertThat(dmm("check", "--index", index()).out()).contains("no faults");
  }

  @Test
  void everyLessThanAMinute_isWrongUse() {
    Cli done = dmm("index", letters().toString(), "--watch", "--every", "0", "--index", index());

    assertThat(done.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(done.err()).contains("--every must be 1 or more, got 0");
  }

  private static void awaitLine(BufferedReader out, String start) throws IOException {
    String line;
    do {
      line = out.readLine();
      assertThat(line).as("a line that begins with «%s»", start).isNotNull();
    } while (!line.startsWith(start));
  }

  private String found(String query) {
    return dmm("search", query, "--index", index()).out();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "index",
            "--watch",
            letters().toString(),
            "--index",
            index())
        .redirectError(ProcessBuilder.Redirect.appendTo(temporary.resolve("log").toFile()))
        .start();
  }

  private void write(String name, String subject) throws IOException {
    Path file = letters().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(
        file,
        "Datum 3 mei 2022\nBetreft Brief over %s\n\nGeachte voorzitter,\n\nWij kopen %s.\n"
            .formatted(subject, subject));
  }

  private Path letters() {
    return temporary.resolve("letters");
  }

  /** Among the documents, so that what is written there must not be taken for a change. */
  private String index() {
    return letters().resolve("index").toString();
  }
}
