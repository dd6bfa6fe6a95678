package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Backups while others write, and what they are worth when they are put back. */
class BackupTest {
  @TempDir private Path temporary;

  @Test
  void backup_isPutBackWithAllThatWasThere() throws Exception {
    index("a", "mijnenvegers");
    index("b", "fregatten");
    String key = Installed.key(folder("index"), Role.READER, AccessLabel.INTERN);

    Cli made = dmm("backup", path("backup"), "--index", path("index"));
    Cli restored = dmm("restore", path("backup"), "--index", path("new"));

    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).startsWith("backed up 2 documents").doesNotContain("lacks");
    assertThat(restored.exitCode()).as(restored.err()).isZero();
    assertThat(restored.out()).startsWith("restored 2 documents, 2 briefs");
    assertThat(dmm("check", "--index", path("new")).out()).contains("no faults");
    assertThat(dmm("search", "mijnenveger", "--index", path("new")).out()).startsWith("1 brief");
    assertThat(dmm("index", path("letters"), "--index", path("new")).out())
        .contains("unchanged  2")
        .doesNotContain("recovered");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder("new").resolve("keys.json"))))
        .isEqualTo("rw-------");
    try (var service = new Installed(folder("new"))) {
      assertThat(service.get("/api/v1/briefs", key).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void backupBesideAServiceThatIsSentDocuments_hasAllThatWasAnswered() throws Exception {
    try (var service = Installed.empty(folder("index"))) {
      String key = Installed.key(folder("index"), Role.INDEXER, AccessLabel.INTERN);
      var stop = new AtomicBoolean();
      var answered = new AtomicInteger();
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
              send(service, key, answered);
            }
          });
      for (int i = 0; i < 4; i++) {
        while (answered.get() < 3 * i + 2 && !sending.isDone()) {
          Thread.onSpinWait();
        }
        int before = answered.get();
        Cli made = dmm("backup", path("backup" + i), "--index", path("index"));
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(dmm("restore", path("backup" + i), "--index", path("new" + i)).exitCode())
            .isZero();
        assertThat(documents(folder("new" + i))).isGreaterThanOrEqualTo(before);
      }
      stop.set(true);
      sending.join();
    }
  }

  private static void send(Installed service, String key, AtomicInteger answered) {
    try {
      int n = answered.get();
      assertThat(service.put("brief" + n + ".txt", letter("onderwerp" + n), key, "").statusCode())
          .isEqualTo(201);
      answered.incrementAndGet();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int documents(Path index) throws Exception {
    String key = Installed.key(index, Role.INDEXER, AccessLabel.INTERN);
    try (var service = new Installed(index)) {
      int listed = total(service, "/api/v1/documents", key);
      assertThat(total(service, "/api/v1/briefs", key)).as("found").isEqualTo(listed);
      return listed;
    }
  }

  private static int total(Installed service, String path, String key) throws Exception {
    return JsonMapper.shared().readTree(service.get(path, key).body()).get("total").asInt();
  }

  @Test
  void backupBesideRunsThatReplaceAndRemove_isWhole() throws Exception {
    index("a0", "mijnenvegers");
    var stop = new AtomicBoolean();
    CompletableFuture<Void> indexing =
        CompletableFuture.runAsync(() -> {
          for (int i = 1; !stop.get(); i++) {
            try {
              index("a" + i, "fregatten" + i);
              Files.delete(folder("letters").resolve("a" + (i - 1) + ".txt"));
              write("vast", "brief" + i);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
        });
    for (int i = 0; i < 5; i++) {
      Cli made = dmm("backup", path("backup" + i), "--index", path("index"));
      assertThat(made.exitCode()).as(made.err()).isZero();
      assertThat(dmm("restore", path("backup" + i), "--index", path("new" + i)).exitCode())
          .isZero();
      Cli checked = dmm("check", "--index", path("new" + i));
      assertThat(checked.out()).as(made.out()).contains("no faults");
    }
    stop.set(true);
    indexing.join();
  }

  @Test
  void backupWithADamagedFile_isRefusedAndTheFileNamed() throws Exception {
    index("a", "mijnenvegers");
    dmm("backup", path("backup"), "--index", path("index"));
    List<Path> files = files(folder("backup"));
    assertThat(files).hasSizeGreaterThan(5);

    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      byte[] flipped = bytes.clone();
      flipped[bytes.length / 2] ^= 1;
      refused(file, flipped);
      refused(file, Arrays.copyOf(bytes, bytes.length - 1));
      Files.write(file, bytes);
    }
    assertThat(dmm("restore", path("backup"), "--index", path("new")).exitCode()).isZero();
  }

  private void refused(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Cli restored = dmm("restore", path("backup"), "--index", path("new"));
    assertThat(restored.exitCode()).as("%s", file).isEqualTo(ExitCode.NOTHING_DONE);
    if (!file.endsWith("SHA256SUMS")) {
      assertThat(restored.err()).contains(file.getFileName() + " is damaged");
    }
    assertThat(files(folder("new"))).extracting(Path::getFileName).hasToString("[writer.lock]");
  }

  @Test
  void backupWithFilesTooMany_orTooFew_orCutOff_isRefused() throws Exception {
    index("a", "mijnenvegers");
    dmm("backup", path("backup"), "--index", path("index"));
    Path more = Files.writeString(folder("backup").resolve("lucene/more"), "x");
    assertThat(dmm("restore", path("backup"), "--index", path("new")).err())
        .contains("lucene/more is not of it");
    Files.delete(more);
    Files.move(folder("backup").resolve("documents.journal"), folder("journal"));
    assertThat(dmm("restore", path("backup"), "--index", path("new")).err())
        .contains("documents.journal is missing");
    Files.delete(folder("backup").resolve("SHA256SUMS"));
    assertThat(dmm("restore", path("backup"), "--index", path("new")).err())
        .contains("no SHA256SUMS");
    assertThat(dmm("restore", path("nowhere"), "--index", path("new")).err())
        .contains("it is no folder");
  }

  @Test
  void restore_leavesAnIndexAlone_andCompletesOneThatWasCutOff() throws Exception {
    index("a", "mijnenvegers");
    dmm("backup", path("backup"), "--index", path("index"));
    index("b", "fregatten");

    Cli refused = dmm("restore", path("backup"), "--index", path("index"));

    assertThat(refused.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(refused.err()).contains("is not empty").contains("documents.journal");
    assertThat(dmm("search", "fregat", "--index", path("index")).out()).startsWith("1 brief");

    dmm("restore", path("backup"), "--index", path("new"));
    for (Path file : files(folder("new").resolve("lucene"))) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.move(file, file.resolveSibling("restoring." + file.getFileName()));
      }
    }
    assertThat(dmm("search", "mijnenveger", "--index", path("new")).exitCode())
        .isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(dmm("restore", path("backup"), "--index", path("new")).exitCode()).isZero();
    assertThat(dmm("search", "mijnenveger", "--index", path("new")).out()).startsWith("1 brief");
  }

  @Test
  void damagedIndexFolder_isNotBackedUp_andNothingIsLeft() throws Exception {
    index("a", "mijnenvegers");
    Path original = files(folder("index").resolve("originals")).getFirst();
    byte[] bytes = Files.readAllBytes(original);
    Files.writeString(original, "other");

    assertThat(dmm("backup", path("backup"), "--index", path("index")).err())
        .contains("the original of a.txt is damaged");
    Files.delete(original);
    assertThat(dmm("backup", path("backup"), "--index", path("index")).err())
        .contains("the original of a.txt is gone");
    Files.write(original, bytes);
    for (Path file : files(folder("index").resolve("lucene"))) {
      if (file.toString().endsWith(".cfs")) {
        byte[] segment = Files.readAllBytes(file);
        segment[segment.length / 2] ^= 1;
        Files.write(file, segment);
      }
    }
    assertThat(dmm("backup", path("backup"), "--index", path("index")).err())
        .contains("dmm rebuild");
    assertThat(folder("backup")).doesNotExist();
  }

  @Test
  void wrongFolder_isSaid() throws Exception {
    index("a", "mijnenvegers");

    assertThat(dmm("backup", path("letters"), "--index", path("index")).err())
        .contains("is not empty");
    assertThat(dmm("backup", path("index/backup"), "--index", path("index")).err())
        .contains("in the index folder itself");
    assertThat(dmm("backup", path("backup"), "--index", path("none")).err())
        .contains("nothing to back up");
    assertThat(files(folder("letters"))).hasSize(1);
  }

  private void index(String name, String subject) throws IOException {
    write(name, subject);
    assertThat(dmm("index", path("letters"), "--index", path("index")).exitCode()).isZero();
  }

  private void write(String name, String subject) throws IOException {
    Files.createDirectories(folder("letters"));
    Files.writeString(folder("letters").resolve(name + ".txt"), letter(subject));
  }

  /** Different enough from all others to be a copy of none. */
  private static String letter(String subject) {
    var random = new Random(subject.hashCode());
    String others =
        IntStream.range(0, 60)
            .mapToObj(
                i -> "x" + Integer.toString(random.nextInt(1 << 30), 36).replaceAll("\\d", "o"))
            .collect(Collectors.joining(" "));
    return "Datum 3 mei 2022\nBetreft Brief over %s\n\nGeachte voorzitter,\n\nWij kopen %s, %s.\n"
        .formatted(subject, subject, others);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path folder(String name) {
    return temporary.resolve(name);
  }

  private String path(String name) {
    return folder(name).toString();
  }
}
