package nl.dmmsearch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Instant NOON = Instant.parse("2025-06-05T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void savedDocuments_areThereForTheNextProcess() {
    Archive archive = Archive.in(folder);
    ArchivedDocument document = indexed("2024/a.txt", "text");
    archive.put(document);
    archive.save();

    Archive next = Archive.in(folder);

    assertThat(next.documents()).containsExactly(document);
    assertThat(next.briefs()).isEqualTo(1);
    assertThat(next.lastIndexed()).contains(NOON);
  }

  @Test
  void archiveThatIsReadLater_tellsThenWhatCannotBeRead() throws IOException {
    Archive archive = Archive.in(folder);
    archive.put(indexed("a.txt", "text"));
    archive.save();
    Archive later = Archive.at(folder);
    Files.writeString(journal(), "no journal\n".repeat(9));

    assertThatThrownBy(() -> Archive.in(folder)).isInstanceOf(ArchiveException.class);
    assertThatThrownBy(later::mark).isInstanceOf(ArchiveException.class);
  }

  @Test
  void whatIsTakenBack_wasNeverSaved() {
    Archive archive = Archive.in(folder);
    ArchivedDocument first = indexed("a.txt", "text");
    archive.put(first);
    archive.save();
    String mark = archive.mark();
    archive.put(indexed("b.txt", "text"));
    archive.save();
    archive.put(indexed("c.txt", "text"));

    archive.takeBack();

    assertThat(archive.documents()).containsExactly(first);
    assertThat(archive.mark()).isEqualTo(mark);
    assertThat(Archive.in(folder).documents()).containsExactly(first);
    archive.takeBack();
    assertThat(Archive.in(folder).documents()).containsExactly(first);
  }

  @Test
  void anOpenArchive_seesWhatAnotherOneSaved() {
    Archive reader = Archive.in(folder);
    assertThat(reader.documents()).isEmpty();
    Archive writer = Archive.in(folder);
    writer.put(indexed("a.txt", "text"));
    writer.save();

    assertThat(reader.document(new SourceName("a.txt"))).isPresent();
  }

  @Test
  void originals_areKeptByteForByteWhileNeeded() {
    Archive archive = Archive.in(folder);
    byte[] bytes = {0, -1, 10, 13, 10};
    ContentHash hash = ContentHash.of(bytes);
    archive.keep(hash, bytes);
    archive.put(indexed("a.txt", hash));
    archive.save();

    assertThat(archive.original(hash)).hasValue(bytes);

    archive.remove(new SourceName("a.txt"));
    archive.save();
    archive.tidy();

    assertThat(archive.original(hash)).isEmpty();
  }

  @Test
  void states_haveMarksThatTellWhatChangedSince() {
    Archive archive = Archive.in(folder);
    assertThat(archive.mark()).isEmpty();
    archive.put(indexed("a.txt", "a"));
    archive.save();
    String first = archive.mark();
    archive.put(indexed("b.txt", "b"));
    archive.remove(new SourceName("a.txt"));
    archive.save();

    Archive next = Archive.in(folder);

    assertThat(next.mark()).isEqualTo(archive.mark()).isNotEqualTo(first);
    assertThat(next.changedSince(next.mark())).hasValue(Set.of());
    assertThat(next.changedSince(first))
        .hasValue(Set.of(new SourceName("a.txt"), new SourceName("b.txt")));
    assertThat(next.changedSince("")).isEmpty();
    assertThat(next.changedSince("another/1")).isEmpty();
    assertThat(next.changedSince(next.mark() + "0")).as("a state that is not yet").isEmpty();
  }

  @Test
  void savingNothingNew_changesNoFile() throws IOException {
    Archive archive = Archive.in(folder);
    archive.put(indexed("a.txt", "a"));
    archive.save();
    byte[] before = Files.readAllBytes(journal());
    String mark = archive.mark();

    archive.put(indexed("a.txt", "a"));
    archive.save();
    archive.tidy();

    assertThat(Files.readAllBytes(journal())).isEqualTo(before);
    assertThat(archive.mark()).isEqualTo(mark);
  }

  @Test
  void whatWasNotSaved_canBeForgotten() {
    Archive archive = Archive.in(folder);
    archive.put(indexed("a.txt", "a"));
    archive.save();
    archive.put(indexed("b.txt", "b"));
    archive.undo();
    archive.save();

    assertThat(Archive.in(folder).documents()).hasSize(1);
  }

  @Test
  void saveThatWasCutOff_wasNever() throws IOException {
    Archive archive = Archive.in(folder);
    archive.put(indexed("a.txt", "a"));
    archive.save();
    long first = Files.size(journal());
    archive.put(indexed("b.txt", "b"));
    archive.save();
    byte[] whole = Files.readAllBytes(journal());

    for (int length = (int) first; length < whole.length; length++) {
      Files.write(journal(), Arrays.copyOf(whole, length));
      assertThat(Archive.in(folder).documents()).as("cut at " + length).hasSize(1);
    }
    Archive next = Archive.in(folder);
    next.put(indexed("c.txt", "c"));
    next.save();

    assertThat(Archive.in(folder).documents())
        .extracting(document -> document.name().value())
        .containsExactly("a.txt", "c.txt");
  }

  @Test
  void anyFlippedBit_isNamedByItsLine() throws IOException {
    Archive archive = Archive.in(folder);
    for (String name : List.of("a.txt", "b.txt")) {
      archive.put(indexed(name, name));
      archive.save();
    }
    byte[] whole = Files.readAllBytes(journal());
    int line = new String(whole, UTF_8).indexOf('\n');

    for (int at = 0; at < whole.length - 1; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 4;
      Files.write(journal(), flipped);
      assertThatThrownBy(() -> Archive.in(folder))
          .as("flipped at " + at)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("documents.journal")
          .hasMessageContaining("line " + (at <= line ? 1 : 2) + " is damaged");
    }
  }

  @Test
  void journal_growsNoLongerThanItsDocumentsNeed() throws IOException {
    Archive archive = Archive.in(folder);
    for (int version = 0; version < 1_200; version++) {
      archive.put(indexed("a.txt", "version " + version));
      archive.save();
    }
    String mark = archive.mark();
    long before = Files.size(journal());
    archive.tidy();

    assertThat(Files.size(journal())).isLessThan(before / 100);
    assertThat(Archive.in(folder).mark()).isEqualTo(mark);
    assertThat(Archive.in(folder).documents()).isEqualTo(archive.documents());
    assertThat(Archive.in(folder).changedSince(mark)).hasValue(Set.of());
  }

  @Test
  void listOfAnEarlierVersion_isTakenOver() throws IOException {
    ArchivedDocument document = indexed("a.txt", "a");
    Files.write(
        folder.resolve("documents.json"), Json.write(new FormerList(List.of(document), List.of())));

    Archive archive = Archive.in(folder);
    assertThat(archive.documents()).containsExactly(document);
    assertThat(archive.changedSince("")).as("no index is of it").isEmpty();
    archive.save();
    archive.tidy();

    assertThat(folder.resolve("documents.json")).doesNotExist();
    assertThat(Archive.in(folder).documents()).containsExactly(document);
  }

  @Test
  void damagedOriginal_isReplacedWhenItComesAgain() throws IOException {
    Archive archive = Archive.in(folder);
    byte[] bytes = "text".getBytes(UTF_8);
    ContentHash hash = ContentHash.of(bytes);
    archive.keep(hash, bytes);
    Path file = folder.resolve("originals/" + hash.value().substring(0, 2) + "/" + hash.value());
    Files.writeString(file, "tex");

    archive.keep(hash, bytes);

    assertThat(archive.original(hash)).hasValue(bytes);
  }

  @Test
  void secondWriter_isRefusedAndToldWhoTheFirstIs() {
    try (WriterLock first = WriterLock.take(folder, "dmm index")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> WriterLock.take(folder, "dmm serve"))
          .isInstanceOf(LockedException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("dmm index, process " + ProcessHandle.current().pid() + " on ");
    }
    WriterLock.take(folder, "dmm serve").close();
  }

  private Path journal() {
    return folder.resolve("documents.journal");
  }

  private static ArchivedDocument indexed(String name, String content) {
    return indexed(name, ContentHash.of(content.getBytes(UTF_8)));
  }

  private static ArchivedDocument indexed(String name, ContentHash hash) {
    var source = new SourceName(name);
    return new ArchivedDocument(
        source,
        "/letters",
        AccessLabel.OPENBAAR,
        new ArchivedDocument.Indexed(hash, "1", "text/plain", List.of(BriefId.of(source, 1)), NOON),
        null);
  }
}
