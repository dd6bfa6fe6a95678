package nl.dmmsearch.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.dmmsearch.access.Grant;
import nl.dmmsearch.access.KeyFile;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dmm serve} in a process of its own, and other commands on the same index. */
final class SoakedService implements AutoCloseable {
  private final Path index;
  private final Path log;
  private final String key;
  private final Process process;
  private final BufferedReader out;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Starts it.
   *
   * @param log where it writes what it has to say
   * @throws IOException if it does not start
   */
  SoakedService(Path index, Path log) throws IOException {
    this.index = index;
    this.log = log;
    key = KeyFile.in(index).create("", new Grant(Role.INDEXER, AccessLabel.OPENBAAR)).secret();
    process = start(log, "serve", "--port", "0", "--index", index.toString());
    out = process.inputReader();
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the service did not start, see " + log);
    }
    address = line.substring(line.indexOf("http"));
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Starts a command on an index; what it prints goes nowhere but for what it says of faults. */
  static Process start(Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A heap that is there from the start does not look like one that grows.
    command.addAll(List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("nl.dmmsearch.cli.Main");
    Stream.of(arguments).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Starts a command on this index. */
  Process start(String command) throws IOException {
    Process started = start(log, command, "--index", index.toString());
    started.getInputStream().close();
    return started;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path, BodyPublishers.noBody());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  HttpResponse<String> put(String name, byte[] body) throws IOException, InterruptedException {
    return send("PUT", "/api/v1/documents/" + name, BodyPublishers.ofByteArray(body));
  }

  HttpResponse<String> delete(String name) throws IOException, InterruptedException {
    return send("DELETE", "/api/v1/documents/" + name, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + key)
            .timeout(Duration.ofMinutes(1))
            .method(method, body)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    client.shutdownNow();
    process.toHandle().destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    out.close();
  }
}
