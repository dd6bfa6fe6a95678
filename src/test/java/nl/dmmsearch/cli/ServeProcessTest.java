package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, as an operator meets it. */
class ServeProcessTest {
  @TempDir private Path temporary;

  @BeforeEach
  void index() throws IOException {
    Path letters = Files.createDirectories(temporary.resolve("letters"));
    Files.writeString(
        letters.resolve("a.txt"), "Betreft Mijnenvegers\n\nWij kopen mijnenvegers.\n");
    assertThat(dmm("index", letters.toString(), "--index", indexFolder()).exitCode()).isZero();
  }

  @Test
  void service_answersSeesNewDocumentsAndStopsOnSigterm() throws Exception {
    Process service = start("serve", "--port", "0", "--index", indexFolder());
    try (BufferedReader out = service.inputReader()) {
      String listening = out.readLine();
      assertThat(listening).matches("listening on http://127\\.0\\.0\\.1:\\d+");
      String address = listening.substring("listening on ".length());

      assertThat(get(address + "/api/v1/status")).contains("\"briefs\":1");
      assertThat(get(address + "/?q=mijnenveger")).contains("<mark>mijnenvegers</mark>");

      Path letters = temporary.resolve("letters");
      Files.writeString(letters.resolve("b.txt"), "Betreft Fregatten\n\nWij kopen fregatten.\n");
      assertThat(dmm("index", letters.toString(), "--index", indexFolder()).exitCode()).isZero();
      assertThat(eventually(address + "/api/v1/status", "\"briefs\":2")).isTrue();

      service.toHandle().destroy(); // unlike the process, its handle leaves the streams open
      assertThat(service.waitFor(10, TimeUnit.SECONDS)).as("stopped").isTrue();
      assertThat(service.exitValue()).as("ended by SIGTERM").isEqualTo(128 + 15);
      assertThat(out.lines()).as("nothing after the listening line").isEmpty();
    } finally {
      service.destroyForcibly();
    }
  }

  @Test
  void demo_indexesTheSamplesAndAnswersTheCurlLineItPrints() throws Exception {
    Process service = start("demo", "--port", "0", "--index", temporary + "/demo");
    try (BufferedReader out = service.inputReader()) {
      List<String> lines = new ArrayList<>();
      do {
        lines.add(String.valueOf(out.readLine()));
      } while (!lines.getLast().startsWith("listening") && !lines.getLast().equals("null"));

      Optional<String> curl = lines.stream().filter(line -> line.contains("curl '")).findFirst();
      assertThat(curl).as("a curl line in %s", lines).isPresent();
      String answer = get(curl.orElseThrow().replaceAll(".*curl '([^']*)'.*", "$1"));
      assertThat(answer)
          .doesNotContain("\"total\":0")
          .contains("<mark>")
          .containsPattern("\"topic\":\\[\\{\"value\"");
    } finally {
      service.destroyForcibly();
    }
  }

  @Test
  void portInUse_isSaid() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(other.getLocalPort());

      Cli done = dmm("serve", "--port", port, "--index", indexFolder());

      assertThat(done.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(done.err()).contains("port " + port).contains("in use");
    }
  }

  private String indexFolder() {
    return temporary.resolve("index").toString();
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        Stream.concat(
                Stream.of(
                    java,
                    "-Xmx256m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    classes,
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private static boolean eventually(String address, String expected) throws Exception {
    for (int attempt = 0; attempt < 100; attempt++) {
      if (get(address).contains(expected)) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }
}
