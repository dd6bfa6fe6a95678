package nl.dmmsearch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
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

    assertThat(archive.original(hash)).isEmpty();
  }

  @Test
  void brokenManifest_isNamed() throws IOException {
    Files.writeString(folder.resolve("documents.json"), "{\"documents\": [");

    assertThatThrownBy(() -> Archive.in(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("documents.json");
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
