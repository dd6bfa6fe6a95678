package nl.dmmsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the real process at random points while it is sent documents or indexes a folder, and looks
 * at every start whether all that was acknowledged is there, once. {@code -Ddmm.kills=200} for a
 * longer run, {@code -Ddmm.seed} for the same one again.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("dmm.kills", 20);
  private static final long SEED = Long.getLong("dmm.seed", System.nanoTime());
  private static final int NAMES = 12;
  private static final String NOTHING = "";

  private final Random random = new Random(SEED);

  /** By name the words of which one must be in the document; {@link #NOTHING} where none may be. */
  private final Map<String, Set<String>> allowed = new TreeMap<>();

  /** What lies in the folder that is indexed; a run that was killed may not have come to it. */
  private final Map<String, String> folder = new TreeMap<>();

  @TempDir private Path temporary;
  private Path index;
  private Path letters;
  private String key;
  private int acknowledged;
  private int checked;

  @BeforeEach
  void install() throws IOException {
    index = temporary.resolve("index");
    letters = Files.createDirectories(temporary.resolve("letters"));
    key = Installed.key(index, Role.INDEXER, AccessLabel.INTERN);
  }

  @Test
  void whateverWasAcknowledged_survivesKilling() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      if (random.nextInt(4) == 0) {
        indexAndKill();
      } else {
        serveAndKill();
      }
    }
    try (var service = new Service(start("serve", "--port", "0"))) {
      service.check();
    }

    assertThat(checked).as("starts that were looked at, seed %d", SEED).isGreaterThan(KILLS / 4);
    assertThat(acknowledged).as("acknowledged, seed %d", SEED).isGreaterThan(KILLS);
  }

  private void serveAndKill() throws Exception {
    Process process = start("serve", "--port", "0");
    boolean early = random.nextInt(4) == 0;
    if (early) {
      killAfter(process, random.nextInt(3_000));
    }
    try (var service = new Service(process)) {
      if (service.isListening()) {
        service.check();
        for (int i = random.nextInt(8); i > 0; i--) {
          service.change();
        }
        killAfter(process, random.nextInt(150));
        while (process.isAlive()) {
          service.change();
        }
      }
    } catch (IOException e) {
      // It was killed while it answered.
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Some letters change, and what a run that ended by itself reported is acknowledged. */
  private void indexAndKill() throws Exception {
    for (int i = 0; i < NAMES / 2; i++) {
      String name = "map/f" + random.nextInt(NAMES) + ".txt";
      String word = word();
      Path file = letters.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      if (random.nextInt(5) == 0) {
        Files.deleteIfExists(file);
        word = NOTHING;
      } else {
        Files.writeString(file, letter(word));
      }
      folder.put(name, word);
    }
    folder.forEach((name, word) -> states(name).add(word));
    Process process = start("index", letters.toString());
    killAfter(process, 500 + random.nextInt(6_000));
    try (BufferedReader out = process.inputReader()) {
      out.lines().forEach(line -> {});
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    if (process.exitValue() == 0) {
      acknowledged++;
      folder.forEach((name, word) -> allowed.put(name, new HashSet<>(Set.of(word))));
    }
  }

  private Set<String> states(String name) {
    return allowed.computeIfAbsent(name, n -> new HashSet<>(Set.of(NOTHING)));
  }

  /** The process has nothing to do with this one but that it is killed. */
  private static void killAfter(Process process, int millis) {
    Thread.startVirtualThread(() -> {
      try {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
          process.toHandle().destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /** A service in another process, as its clients see it. */
  private final class Service implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final HttpClient client = HttpClient.newHttpClient();
    private String address = "";

    Service(Process process) {
      this.process = process;
      this.out = process.inputReader();
    }

    boolean isListening() throws IOException {
      String line = out.readLine();
      if (line == null) {
        return false;
      }
      address = line.substring(line.indexOf("http"));
      return true;
    }

    /** What is there must be what was acknowledged, and is from now on the only thing allowed. */
    void check() throws Exception {
      if (address.isEmpty()) {
        assertThat(isListening()).isTrue();
      }
      JsonNode listed = json("/api/v1/documents");
      var there = new TreeMap<String, String>();
      for (JsonNode document : listed.get("documents")) {
        String name = document.get("name").asString();
        assertThat(document.get("outcome").asString()).as(about(name)).isEqualTo("indexed");
        there.put(name, text(name));
      }
      var seen = new TreeMap<String, Set<String>>();
      allowed.forEach((name, words) -> {
        String text = there.get(name);
        List<String> holding =
            words.stream()
                .filter(word -> word.equals(NOTHING) ? text == null : has(text, word))
                .toList();
        assertThat(holding).as(about(name) + ", allowed " + words).hasSize(1);
        seen.put(name, new HashSet<>(holding));
      });
      assertThat(allowed.keySet()).as(about("all")).containsAll(there.keySet());
      assertThat(json("/api/v1/briefs").get("total").asInt())
          .as(about("all"))
          .isEqualTo(there.size());
      allowed.putAll(seen);
      checked++;
    }

    private static boolean has(@Nullable String text, String word) {
      return text != null && text.contains(word);
    }

    private String text(String name) throws Exception {
      String id = BriefId.of(new SourceName(name), 1).value();
      JsonNode brief = json("/api/v1/briefs/" + id);
      assertThat(brief.has("sections")).as(about(name)).isTrue();
      return brief.get("sections").toString();
    }

    private String about(String name) {
      return "%s, seed %d, after %d starts".formatted(name, SEED, checked);
    }

    private JsonNode json(String path) throws Exception {
      return JsonMapper.shared().readTree(send("GET", path, NOTHING).body());
    }

    /** Sends a document or removes one; until it is answered, either state is right. */
    void change() throws Exception {
      String name = "u" + random.nextInt(NAMES) + ".txt";
      boolean removes = random.nextInt(4) == 0;
      String word = removes ? NOTHING : word();
      states(name).add(word);
      int status =
          removes
              ? send("DELETE", "/api/v1/documents/" + name, NOTHING).statusCode()
              : send("PUT", "/api/v1/documents/" + name, letter(word)).statusCode();
      assertThat(status).as(about(name)).isIn(200, 201, 204, 404);
      acknowledged++;
      allowed.put(name, new HashSet<>(Set.of(word)));
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
      var request =
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Authorization", "Bearer " + key)
              .method(method, BodyPublishers.ofString(body))
              .build();
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      process.toHandle().destroyForcibly();
      client.close();
      out.close();
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    Stream.of(arguments).forEach(command::add);
    command.addAll(List.of("--index", index.toString()));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(temporary.resolve("log").toFile()))
        .start();
  }

  /** A word that is in no other letter. */
  private String word() {
    var word = new StringBuilder("x");
    for (int i = 0; i < 12; i++) {
      word.append("bcdfghjklmnpqrstvwz".charAt(random.nextInt(19)));
    }
    return word.toString();
  }

  /** Different enough from all others to be a copy of none. */
  private String letter(String word) {
    var text = new StringBuilder("Datum 3 mei 2022\nBetreft Brief over ");
    text.append(word).append("\n\nGeachte voorzitter,\n\n").append(word);
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(word());
    }
    return text.append(".\n").toString();
  }
}
