package nl.dmmsearch.cli;

import static nl.dmmsearch.cli.Cli.dmm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import nl.dmmsearch.access.Role;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.AccessLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** No time of the clock decides what is new: it may be wrong, and be set back. */
class JumpingClockTest {
  private static final Instant LATE = Instant.parse("2090-01-01T00:00:00Z");
  private static final Instant EARLY = Instant.parse("1990-01-01T00:00:00Z");

  @TempDir private Path temporary;

  @Test
  void changedDocument_isReadAgain_alsoWhereItLooksOlder() throws IOException {
    write("fregatten", LATE);
    assertThat(run()).contains("indexed    1");

    write("kanonnen.", EARLY);
    assertThat(run()).contains("indexed    1");
    assertThat(dmm("search", "kanon", "--index", index()).out()).startsWith("1 brief");

    write("kanonnen.", LATE);
    assertThat(run()).contains("indexed    0").contains("unchanged  1");
    write("fregatten", LATE);
    assertThat(run()).contains("indexed    1");
  }

  @Test
  void listWrittenInTheFuture_isFollowedAsAnyOther() throws IOException {
    write("fregatten", EARLY);
    run();
    Archive archive = Archive.in(Path.of(index()));
    ArchivedDocument document = archive.documents().getFirst();
    ArchivedDocument.Indexed now = Objects.requireNonNull(document.indexed());
    archive.put(
        new ArchivedDocument(
            document.name(),
            document.origin(),
            document.access(),
            new ArchivedDocument.Indexed(
                now.hash(), now.settings(), now.mediaType(), now.briefs(), LATE),
            null));
    archive.save();

    write("kanonnen.", EARLY);

    assertThat(run()).contains("indexed    1");
    assertThat(Archive.in(Path.of(index())).lastIndexed().orElseThrow()).isBefore(LATE);
    assertThat(dmm("check", "--index", index()).out()).contains("no faults");
  }

  @Test
  void service_seesWhatAnotherProcessWrote_beforeItsTime() throws Exception {
    write("fregatten", LATE);
    run();
    String key = Installed.key(Path.of(index()), Role.INDEXER, AccessLabel.INTERN);
    Path journal = Path.of(index()).resolve("documents.journal");
    Files.setLastModifiedTime(journal, FileTime.from(LATE));
    try (var service = new Installed(Path.of(index()))) {
      assertThat(listed(service, key)).isEqualTo(1);
      Files.copy(letter(), letter().resolveSibling("b.txt"));
      run();
      Files.setLastModifiedTime(journal, FileTime.from(EARLY));
      assertThat(listed(service, key)).isEqualTo(2);
      Files.delete(letter());
      run();
      Files.setLastModifiedTime(journal, FileTime.from(EARLY));
      assertThat(listed(service, key)).isEqualTo(1);
    }
  }

  private static int listed(Installed service, String key) throws Exception {
    return JsonMapper.shared()
        .readTree(service.get("/api/v1/documents", key).body())
        .get("total")
        .asInt();
  }

  private String run() {
    Cli done = dmm("index", letter().resolveSibling("").toString(), "--index", index());
    assertThat(done.exitCode()).as(done.err()).isZero();
    return done.out();
  }

  /** Of one length for every subject of nine letters. */
  private void write(String subject, Instant modified) throws IOException {
    Files.createDirectories(letter().resolveSibling(""));
    Files.writeString(
        letter(), "Datum 3 mei 2022\nBetreft Brief\n\nWij kopen %s\n".formatted(subject));
    Files.setLastModifiedTime(letter(), FileTime.from(modified));
  }

  private Path letter() {
    return temporary.resolve("letters/a.txt");
  }

  private String index() {
    return temporary.resolve("index").toString();
  }
}
