package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.brief.AccessLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What disks do: fill up, can only be read, lose the ends of files and turn bits round. */
class FaultyDiskTest {
  @TempDir private Path temporary;

  @Test
  void diskThatFillsUp_losesNothingThatWasAnswered() throws Exception {
    try (var disk = SmallDisk.mount(index(), 4)) {
      String key = Installed.key(index(), Role.INDEXER, AccessLabel.INTERN);
      int answered;
      try (var service = new Installed(index())) {
        answered = fill(service, key);
        assertThat(send(service, key, answered)).as("still full").isGreaterThanOrEqualTo(500);
        assertThat(total(service, key)).as("found on a full disk").isEqualTo(answered);
        disk.grow(64);
        assertThat(send(service, key, answered)).as("with room again").isEqualTo(201);
        assertThat(total(service, key)).isEqualTo(answered + 1);
      }
      assertThat(dmm("check", "--index", path()).out()).contains("no faults");
    }
  }

  @Test
  void documentThatFindsNoRoom_isA507_andNothingOfItStays() throws Exception {
    try (var disk = SmallDisk.mount(index(), 4)) {
      String key = Installed.key(index(), Role.INDEXER, AccessLabel.INTERN);
      int answered;
      try (var service = new Installed(index())) {
        answered = fill(service, key);
        var refused = service.put("refused.txt", letter(answered), key, "");
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.headers().firstValue("Content-Type"))
            .hasValue("application/problem+json");
        assertThat(refused.body()).contains("/problemen/opslag-vol").contains("\"status\":507");
        assertThat(files("incoming")).isEmpty();
        assertThat(files("originals")).hasSizeLessThanOrEqualTo(answered);
        assertThat(service.get("/api/v1/documents", key).body()).doesNotContain("refused.txt");
      }
      disk.grow(64);
      try (var service = new Installed(index())) {
        assertThat(total(service, key)).isEqualTo(answered);
        assertThat(service.get("/api/v1/documents", key).body()).doesNotContain("refused.txt");
      }
    }
  }

  @Test
  void whatWasBeingSentWhenAServiceEnded_isGoneWithTheNextStart() throws Exception {
    Installed.key(index(), Role.INDEXER, AccessLabel.INTERN);
    Files.createDirectories(index().resolve("incoming"));
    Files.writeString(index().resolve("incoming/document1.tmp"), "half a lett");
    try (var held = IncomingFile.in(index());
        var service = new Installed(index())) {
      assertThat(files("incoming")).containsExactly(held.file());
      assertThat(service.get("/health/live", null).statusCode()).isEqualTo(200);
    }
    assertThat(files("incoming")).isEmpty();
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(index().resolve(folder))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void processThatEndsOnAFullDisk_leavesWhatWasAnswered() throws Exception {
    try (var disk = SmallDisk.mount(index(), 4)) {
      String key = Installed.key(index(), Role.INDEXER, AccessLabel.INTERN);
      int answered;
      try (var service = new Installed(index())) {
        answered = fill(service, key);
      }
      Cli refused = dmm("rebuild", "--index", path());
      assertThat(refused.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(refused.err()).contains("the disk is full: make room");
      disk.grow(64);
      try (var service = new Installed(index())) {
        assertThat(total(service, key)).isEqualTo(answered);
        assertThat(send(service, key, answered)).isEqualTo(201);
      }
      assertThat(dmm("check", "--index", path()).out()).contains("no faults");
    }
  }

  @Test
  void runOnAFullDisk_saysSo_andTheNextOneGoesOn() throws Exception {
    for (int i = 0; i < 60; i++) {
      write("a" + i + ".txt", letter(i));
    }
    try (var disk = SmallDisk.mount(index(), 4)) {
      Cli full = dmm("index", letters(), "--index", path());

      assertThat(full.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(full.err()).contains(path()).contains("the disk is full: make room");

      disk.grow(256);
      Cli done = dmm("index", letters(), "--index", path());
      assertThat(done.exitCode()).as(done.err()).isZero();
      assertThat(dmm("check", "--index", path()).out())
          .contains("60 documents")
          .contains("no faults");
    }
  }

  @Test
  void backupOnAFullDisk_saysSo_andLeavesNothing() throws Exception {
    write("a.txt", letter(1) + letter(2) + letter(3));
    dmm("index", letters(), "--index", path());
    Files.createDirectories(temporary.resolve("small"));
    try (var disk = SmallDisk.mount(temporary.resolve("small"), 1)) {
      Files.write(disk.folder().resolve("other"), new byte[1000 * 1000]);
      Cli made = dmm("backup", disk.folder() + "/backup", "--index", path());

      assertThat(made.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(made.err()).contains("the disk is full");
      assertThat(disk.folder().resolve("backup")).doesNotExist();
    }
  }

  @Test
  void diskThatCanOnlyBeRead_isSearched_andSaidToBeSo() throws Exception {
    write("a.txt", letter(1));
    try (var disk = SmallDisk.mount(index(), 8)) {
      String key = Installed.key(index(), Role.INDEXER, AccessLabel.INTERN);
      dmm("index", letters(), "--index", path());
      write("b.txt", letter(2));
      disk.readOnly();
      for (String[] command :
          new String[][] {{"index", letters()}, {"rebuild"}, {"keys", "create"}}) {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--index";
        all[command.length + 1] = path();
        Cli refused = dmm(all);
        assertThat(refused.exitCode()).as(command[0]).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(refused.err())
            .contains(path())
            .contains("can only be read: mount it for writing");
      }
      try (var service = new Installed(index())) {
        assertThat(total(service, key)).isEqualTo(1);
        assertThat(send(service, key, 3)).isGreaterThanOrEqualTo(500);
        assertThat(total(service, key)).isEqualTo(1);
      }
      assertThat(dmm("check", "--index", path()).out()).contains("no faults");
      String backup = temporary.resolve("backup").toString();
      assertThat(dmm("backup", backup, "--index", path()).exitCode()).isZero();
      disk.writable();
      assertThat(dmm("index", letters(), "--index", path()).out()).contains("indexed    1");
    }
  }

  @Test
  void everyFileOfTheIndex_truncatedOrWithABitTurned_isNamedAndMadeAnew() throws Exception {
    write("a.txt", letter(1));
    write("b.txt", letter(2));
    dmm("index", letters(), "--index", path());
    for (Path file : segments()) {
      byte[] bytes = Files.readAllBytes(file);
      byte[] turned = bytes.clone();
      turned[turned.length / 2] ^= 1;
      for (byte[] damaged : List.of(turned, Arrays.copyOf(bytes, bytes.length / 2))) {
        Files.write(file, damaged);
        Cli checked = dmm("check", "--index", path());
        assertThat(checked.exitCode()).as("%s", file).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(checked.out()).contains(name(file));
        assertThat(checked.err()).contains("dmm rebuild");
      }
      Files.write(file, bytes);
    }
    Files.write(segments().getFirst(), new byte[10]);

    assertThat(dmm("rebuild", "--index", path()).out()).contains("recovered  2");
    assertThat(dmm("check", "--index", path()).out()).contains("no faults");
  }

  @Test
  void lockLeftBehindByADeadProcess_needsNoStep() throws Exception {
    write("a.txt", letter(1));
    dmm("index", letters(), "--index", path());
    Files.writeString(
        index().resolve("writer.lock"), "dmm index, process 4 on elsewhere, since yesterday");
    Files.writeString(index().resolve("lucene/write.lock"), "");
    write("b.txt", letter(2));

    Cli indexed = dmm("index", letters(), "--index", path());

    assertThat(indexed.exitCode()).as(indexed.err()).isZero();
    assertThat(indexed.out()).contains("indexed    1").contains("unchanged  1");
  }

  /** Segments are told by their name, which the names of their files begin with. */
  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\..*", "");
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> files = Files.list(index().resolve("lucene"))) {
      return files.filter(file -> file.toString().matches(".*/_\\w+\\.\\w+")).sorted().toList();
    }
  }

  private static int fill(Installed service, String key) throws Exception {
    int answered = 0;
    while (send(service, key, answered) == 201) {
      answered++;
    }
    assertThat(answered).isPositive();
    return answered;
  }

  private static int send(Installed service, String key, int number) throws Exception {
    return service.put("brief" + number + ".txt", letter(number), key, "").statusCode();
  }

  private static int total(Installed service, String key) throws Exception {
    return JsonMapper.shared()
        .readTree(service.get("/api/v1/briefs", key).body())
        .get("total")
        .asInt();
  }

  /** A hundred kilobytes that are like no other letter. */
  private static String letter(int number) {
    var random = new Random(number);
    return "Datum 3 mei 2022\nBetreft Brief %d\n\nGeachte voorzitter,\n\n".formatted(number)
        + IntStream.range(0, 8_000)
            .mapToObj(
                i -> "x" + Integer.toString(random.nextInt(1 << 30), 36).replaceAll("\\d", "o"))
            .collect(Collectors.joining(" "))
        + ".\n";
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(temporary.resolve("letters"));
    Files.writeString(temporary.resolve("letters").resolve(name), text);
  }

  private Path index() {
    return temporary.resolve("index");
  }

  private String path() {
    return index().toString();
  }

  private String letters() {
    return temporary.resolve("letters").toString();
  }
}
