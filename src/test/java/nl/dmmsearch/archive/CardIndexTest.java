package nl.dmmsearch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.dmmsearch.archive.CardIndex.Related;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.relate.BriefCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardIndexTest {
  private static final String MARK = "state/1";

  @TempDir private Path folder;

  @Test
  void savedCards_areThereForTheNextRun_whileTheyAreOfItsState() {
    ArchivedDocument document = document(1);
    saved(List.of(document));

    assertThat(CardIndex.in(folder, MARK).cards(document)).contains(cards(document));
    assertThat(CardIndex.in(folder, "state/2").cards(document)).isEmpty();
    assertThat(CardIndex.in(folder, MARK).cards(document(2))).isEmpty();
  }

  @Test
  void cards_areThoseOfOneVersion() {
    ArchivedDocument document = document(1);
    saved(List.of(document));
    var later =
        new ArchivedDocument(
            document.name(),
            document.origin(),
            AccessLabel.INTERN,
            document.indexed(),
            document.rejected());

    assertThat(CardIndex.in(folder, MARK).cards(later)).isEmpty();
  }

  /** What is put together before it is written takes the length of the file, and more. */
  @Test
  void thousandsOfCards_areWrittenWithoutBeingPutTogetherBefore() throws IOException {
    List<ArchivedDocument> documents =
        IntStream.range(0, 6_000).mapToObj(CardIndexTest::document).toList();
    CardIndex index = saved(documents);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    index.save(MARK);
    long taken = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(taken).isLessThan(unpacked(folder.resolve("cards.json.gz")).length / 2);
    CardIndex read = CardIndex.in(folder, MARK);
    assertThat(documents).allMatch(each -> read.cards(each).equals(index.cards(each)));
    assertThat(files()).containsExactly("cards.json.gz");
  }

  @Test
  void fileThatWasCutOff_hasNoCards() throws IOException {
    ArchivedDocument document = document(1);
    saved(List.of(document, document(2)));
    Path file = folder.resolve("cards.json.gz");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length - Long.BYTES; length += 47) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertThat(CardIndex.in(folder, MARK).cards(document)).as("%d", length).isEmpty();
    }
  }

  @Test
  void fileOfBeforeItWasCompressed_isGone() throws IOException {
    Files.writeString(folder.resolve("cards.json"), "{}");
    saved(List.of(document(1)));

    assertThat(files()).containsExactly("cards.json.gz");
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private CardIndex saved(List<ArchivedDocument> documents) {
    CardIndex index = CardIndex.in(folder, MARK);
    documents.forEach(document -> index.put(document, cards(document)));
    index.save(MARK);
    return index;
  }

  private static List<Related> cards(ArchivedDocument document) {
    return List.of(new Related(BriefCard.of(letter(document.name().value())), "ab12"));
  }

  private static Brief letter(String name) {
    return brief(name)
        .dated("2024-06-03")
        .sender("minister van Defensie")
        .about("De ministers spraken over " + name + " en over niets anders.")
        .build();
  }

  private static ArchivedDocument document(int number) {
    var name = new SourceName("map/d" + number + ".txt");
    var indexed =
        new ArchivedDocument.Indexed(
            ContentHash.of(name.value().getBytes(UTF_8)),
            "1/2/3",
            "text/plain",
            List.of(letter(name.value()).id()),
            Instant.EPOCH);
    return new ArchivedDocument(name, "map", AccessLabel.OPENBAAR, indexed, null);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
