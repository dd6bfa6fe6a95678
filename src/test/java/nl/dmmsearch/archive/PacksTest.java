package nl.dmmsearch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
  @TempDir private Path folder;

  @Test
  void whatWasKept_isFoundByAnother_alsoWhatCameLater() throws IOException {
    var writer = new Packs(folder);
    var reader = new Packs(folder);
    ContentHash one = keep(writer, "een");
    writer.force();
    assertThat(reader.read(one)).hasValue("een".getBytes(UTF_8));
    ContentHash two = keep(writer, "twee\nregels");
    ContentHash none = keep(writer, "");
    writer.force();

    assertThat(reader.read(two)).hasValue("twee\nregels".getBytes(UTF_8));
    assertThat(reader.read(none)).hasValue(new byte[0]);
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatIsKeptTwice_isThereOnce_andAgainWhereItIsDamaged() throws IOException {
    var packs = new Packs(folder);
    ContentHash hash = keep(packs, "inhoud");
    keep(packs, "inhoud");
    packs.force();
    long size = Files.size(files().getFirst());
    byte[] bytes = Files.readAllBytes(files().getFirst());
    bytes[bytes.length - 2] ^= 1;
    Files.write(files().getFirst(), bytes);

    keep(new Packs(folder), "inhoud");

    assertThat(new Packs(folder).read(hash)).hasValue("inhoud".getBytes(UTF_8));
    assertThat(size).isEqualTo(bytes.length);
  }

  @Test
  void aPackThatWasCutOff_hasAllThatWasFinished() throws IOException {
    var packs = new Packs(folder);
    ContentHash one = keep(packs, "een");
    ContentHash two = keep(packs, "twee");
    packs.force();
    Path pack = files().getFirst();
    byte[] bytes = Files.readAllBytes(pack);

    for (int length = bytes.length - 1; length > 0; length--) {
      Files.write(pack, java.util.Arrays.copyOf(bytes, length));
      assertThat(new Packs(folder).read(two)).isEmpty();
      if (length > bytes.length / 2) {
        assertThat(new Packs(folder).read(one)).hasValue("een".getBytes(UTF_8));
      }
    }
  }

  @Test
  void whatNothingNeeds_goes_andTheRestIsFoundByWhoHadLookedBefore() throws IOException {
    var first = new Packs(folder);
    ContentHash small = keep(first, "klein");
    ContentHash large = keep(first, "groot".repeat(1000));
    first.force();
    var reader = new Packs(folder);
    assertThat(reader.read(large)).isPresent();

    new Packs(folder).retain(Set.of(small));

    assertThat(reader.read(small)).hasValue("klein".getBytes(UTF_8));
    assertThat(new Packs(folder).read(large)).isEmpty();
    new Packs(folder).retain(Set.of());
    assertThat(files()).isEmpty();
  }

  @Test
  void manyPacks_becomeOne() throws IOException {
    var hashes = new java.util.HashSet<ContentHash>();
    for (int i = 0; i < 30; i++) {
      var packs = new Packs(folder);
      hashes.add(keep(packs, "brief " + i));
      packs.force();
    }

    new Packs(folder).retain(hashes);

    assertThat(files()).hasSize(1);
    var reader = new Packs(folder);
    for (ContentHash hash : hashes) {
      assertThat(reader.read(hash)).isPresent();
    }
  }

  private static ContentHash keep(Packs packs, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    packs.keep(ContentHash.of(bytes), bytes);
    return ContentHash.of(bytes);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
