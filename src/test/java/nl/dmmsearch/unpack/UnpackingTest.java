package nl.dmmsearch.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.testing.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackingTest {
  private static final UnpackLimits LIMITS = new UnpackLimits(3, 100, 20_000_000, 200, 10_000_000);

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void archive_isReplacedByWhatItHolds() throws IOException {
    write("2024/stukken.zip", Zip.of().with("brief.txt", "een").with("map/nota.txt", "twee"));
    write("los.txt", "drie".getBytes(UTF_8));

    Listing listing = list();

    assertThat(names(listing))
        .containsExactly("2024/stukken.zip/brief.txt", "2024/stukken.zip/map/nota.txt", "los.txt");
    assertThat(listing.documents()).allMatch(d -> d.origin().equals(folder.toString()));
    assertThat(read(listing, "2024/stukken.zip/map/nota.txt")).isEqualTo("twee");
    assertThat(listing.documents().getFirst().size()).isEqualTo(3);
    assertThat(listing.unreadable()).isEmpty();
    assertThat(listing.containers()).allMatch(Listing.Container::complete).hasSize(1);
  }

  @Test
  void archivesInArchives_areOpenedToADepth() throws IOException {
    byte[] fourth = Zip.of().with("vier.txt", "vier").bytes();
    byte[] third = Zip.of().with("drie.txt", "drie").with("d.zip", fourth).bytes();
    byte[] second = Zip.of().with("c.zip", third).bytes();
    write("a.zip", Zip.of().with("b.zip", second));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/b.zip/c.zip/drie.txt");
    assertThat(read(listing, "a.zip/b.zip/c.zip/drie.txt")).isEqualTo("drie");
    assertThat(whys(listing))
        .containsExactly(
            "a.zip/b.zip/c.zip/d.zip: lies in 3 other archives or mails (limits.archives.depth)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../x.txt|has no empty, . or .. part",
        "a/../../x|has no empty, . or .. part",
        "/etc/pass|is relative",
        "C:/xx.txt|drive letter",
        "C:xxx.txt|drive letter",
        "..\\x.txt|with forward slashes",
        "..\\.hidden|with forward slashes",
        "map//x.tx|has no empty, . or .. part",
      })
  void unsafeName_isListedAndTheRestGoesOn(String name, String why) throws IOException {
    String placeholder = "#".repeat(name.length());
    byte[] zip = Zip.of().with(placeholder, "kwaad").with("goed.txt", "goed").bytes();
    write("a.zip", Zip.renamed(zip, placeholder, name));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/goed.txt");
    assertThat(listing.unreadable()).singleElement().matches(u -> u.why().contains(why));
    try (var files = Files.walk(temporary)) {
      assertThat(files.filter(Files::isRegularFile)).as("nothing written").hasSize(1);
    }
  }

  @Test
  void manyEntriesWithOneFault_areCountedInOneLine() throws IOException {
    Zip zip = Zip.of().with("goed.txt", "goed");
    for (int i = 0; i < 40; i++) {
      zip = zip.with("regel\n" + i + ".txt", "x");
    }
    write("a.zip", zip);

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/goed.txt");
    assertThat(whys(listing))
        .hasSize(26)
        .endsWith("a.zip: 15 more in it: a document's name has no control characters");
  }

  @Test
  void nameWithLineBreak_isShownWithoutIt() throws IOException {
    write("a.zip", Zip.of().with("twee\nregels.txt", "x"));

    assertThat(whys(list()))
        .containsExactly("a.zip/twee\uFFFDregels.txt: a document's name has no control characters");
  }

  @Test
  void equalNames_areNumbered() throws IOException {
    write("a.zip", Zip.of().with("b.txt", "een").with("b.txt", "twee").with("b.txt", "drie"));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/b (2).txt", "a.zip/b (3).txt", "a.zip/b.txt");
    assertThat(read(listing, "a.zip/b (2).txt")).isEqualTo("twee");
  }

  @Test
  void namesWithoutAMarkOfTheirCharset_areRead() throws IOException {
    write("dos.zip", Zip.in(Charset.forName("IBM437")).with("Oekraïne één.txt", "x"));
    write("mac.zip", Zip.in(UTF_8).with("Oekraïne één.txt", "x"));

    assertThat(names(list()))
        .containsExactly("dos.zip/Oekraïne één.txt", "mac.zip/Oekraïne één.txt");
  }

  @Test
  void whatSystemsAdd_isLeftOut() throws IOException {
    write(
        "a.zip", Zip.of().with("__MACOSX/._b.txt", "x").with(".DS_Store", "x").with("b.txt", "x"));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/b.txt");
    assertThat(listing.unreadable()).isEmpty();
  }

  @Test
  void encryptedEntry_isListed() throws IOException {
    write("a.zip", Zip.withDirectoryByte(Zip.of().with("b.txt", "x").bytes(), 8, 1));

    assertThat(whys(list())).containsExactly("a.zip/b.txt: is encrypted");
  }

  @Test
  void entryThatIsLargerOrSmallerThanDeclared_isNotReadFurther() throws IOException {
    byte[] zip = Zip.of().with("b.txt", "0123456789".repeat(100)).bytes();
    write("larger.zip", Zip.withDirectoryByte(zip, 25, 0x02));
    write("smaller.zip", Zip.withDirectoryByte(zip, 26, 0x01));
    write("checksum.zip", Zip.withDirectoryByte(zip, 16, 0x01));

    Listing listing = list();

    assertThatThrownBy(() -> read(listing, "larger.zip/b.txt"))
        .hasMessageContaining("is larger than");
    assertThatThrownBy(() -> read(listing, "smaller.zip/b.txt")).hasMessageContaining("is cut off");
    assertThatThrownBy(() -> read(listing, "checksum.zip/b.txt")).hasMessageContaining("checksum");
  }

  @Test
  void bomb_isRefusedByItsRatioBeforeItIsUnpacked() throws IOException {
    write("a.zip", Zip.of().with("nul.txt", new byte[9_000_000]).with("b.txt", "x"));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/b.txt");
    assertThat(whys(listing)).singleElement().asString().contains("limits.archives.ratio");
  }

  @Test
  void entriesThatShareBytes_areRefused() throws IOException {
    byte[] zip = Zip.of().with("a.txt", "x").with("b.txt", "y").with("c.txt", "z").bytes();
    // The second record of the directory points at the first entry.
    write("a.zip", pointingAt(zip, 1, 0));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a.zip/c.txt");
    assertThat(whys(listing))
        .hasSize(2)
        .allMatch(why -> why.endsWith("shares bytes with another entry"));
  }

  @Test
  void nestedBomb_isStoppedByTheBudgetOfTheWhole() throws IOException {
    byte[] noise = new byte[3_000_000];
    new java.util.Random(1).nextBytes(noise);
    byte[] inner = Zip.of().with("a.bin", noise).with("b.bin", noise).bytes();
    Zip outer = Zip.of();
    for (int i = 0; i < 2; i++) {
      outer.with(i + ".zip", inner);
    }
    write("a.zip", outer.with("c.txt", "x"));

    Listing listing = list();

    assertThat(names(listing))
        .contains("a.zip/c.txt", "a.zip/0.zip/a.bin")
        .doesNotContain("a.zip/1.zip/a.bin");
    assertThat(whys(listing)).singleElement().asString().contains("limits.archives.megabytes");
  }

  @Test
  void tooManyEntries_areRefused() throws IOException {
    Zip zip = Zip.of();
    for (int i = 0; i < 101; i++) {
      zip.with(i + ".txt", "x");
    }
    write("a.zip", zip);

    Listing listing = list();

    assertThat(listing.documents()).isEmpty();
    assertThat(whys(listing))
        .containsExactly("a.zip: holds more than 100 documents (limits.archives.entries)");
    assertThat(listing.containers()).noneMatch(Listing.Container::complete);
  }

  @Test
  void whatIsNoArchive_isListedWithTheReason() throws IOException {
    write("pdf.zip", "%PDF-1.7 and so on".getBytes(UTF_8));
    write("leeg.zip", new byte[0]);
    write("word.zip", Zip.of().with("[Content_Types].xml", "<x/>"));
    byte[] good = Zip.of().with("b.txt", "x").bytes();
    write("half.zip", Arrays.copyOf(good, good.length / 2));
    write("brief.docx", Zip.of().with("[Content_Types].xml", "<x/>"));

    Listing listing = list();

    assertThat(names(listing)).containsExactly("brief.docx");
    assertThat(whys(listing))
        .anyMatch(why -> why.equals("pdf.zip: is no ZIP archive, for all its name"))
        .anyMatch(why -> why.equals("leeg.zip: the file is empty"))
        .anyMatch(why -> why.startsWith("word.zip: is an office document"))
        .anyMatch(why -> why.startsWith("half.zip: is a damaged ZIP archive"))
        .hasSize(4);
  }

  @Test
  void emptyArchive_holdsNothing() throws IOException {
    write("a.zip", Zip.of());

    assertThat(list().documents()).isEmpty();
    assertThat(list().unreadable()).isEmpty();
  }

  private static byte[] pointingAt(byte[] zip, int record, int offset) {
    byte[] changed = zip.clone();
    int seen = 0;
    for (int i = 0; i + 46 < changed.length; i++) {
      if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1 && seen++ == record) {
        Arrays.fill(changed, i + 42, i + 46, (byte) offset);
      }
    }
    return changed;
  }

  private void write(String name, Zip zip) throws IOException {
    write(name, zip.bytes());
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Listing list() {
    return new Unpacking(new FolderSource(List.of(folder)), LIMITS).list();
  }

  private static List<String> names(Listing listing) {
    return listing.documents().stream().map(document -> document.name().value()).toList();
  }

  private static List<String> whys(Listing listing) {
    return listing.unreadable().stream().map(u -> u.name() + ": " + u.why()).toList();
  }

  private static String read(Listing listing, String name) throws IOException {
    SourceDocument document =
        listing.documents().stream()
            .filter(d -> d.name().value().equals(name))
            .findFirst()
            .orElseThrow();
    return new String(document.read(), UTF_8);
  }
}
