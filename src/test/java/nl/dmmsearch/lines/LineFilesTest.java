package nl.dmmsearch.lines;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.source.UploadedFile;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFilesTest {
  @TempDir private Path folder;

  @Test
  void eachLine_isADocumentByTheNameOfItsSource() throws IOException {
    write("a.ndjson", line(brief("2024/b.pdf")) + "\r\n\n" + line(brief("a.txt")));
    write("c.txt", "brief");

    Listing listing = list();

    assertThat(listing.documents())
        .extracting(document -> document.name().value())
        .containsExactly("2024/b.pdf", "a.txt", "c.txt");
    SourceDocument document = listing.documents().getFirst();
    assertThat(new String(document.read(), StandardCharsets.UTF_8))
        .isEqualTo(line(brief("2024/b.pdf")));
    assertThat(document.size()).isEqualTo(document.read().length);
    assertThat(LineOrigin.file(document.origin()))
        .contains(folder.toRealPath().resolve("a.ndjson").toString());
    assertThat(listing.complete()).contains(document.origin());
    assertThat(listing.unreadable()).isEmpty();
  }

  @Test
  void briefsOfOneDocument_comeTogether_inTheOrderOfTheirParts() throws IOException {
    write(
        "a.ndjson",
        "\uFEFF" + line(brief("b").part(3)) + "\n" + line(brief("a")) + "\n" + line(brief("b")));

    List<SourceDocument> documents = list().documents();

    assertThat(documents).hasSize(2);
    assertThat(BriefLines.readAll(documents.getLast().read(), AccessLabel.OPENBAAR))
        .extracting(brief -> brief.source().part())
        .containsExactly(1, 3);
  }

  @Test
  void aWrongLine_isListedByItsNumber_andTheOthersAreThere() throws IOException {
    write(
        "a.ndjson",
        line(brief("a")) + "\n\n{\"title\":1\n" + line(brief("b")) + "\n" + line(brief("a")));

    Listing listing = list();

    assertThat(listing.documents()).hasSize(2);
    assertThat(listing.unreadable()).extracting(Listing.Unreadable::name).containsOnly("a.ndjson");
    assertThat(listing.unreadable().getFirst().why()).startsWith("line 3: is no JSON object");
    assertThat(listing.unreadable().getLast().why())
        .isEqualTo("line 5: is part 1 of a, and so is line 1");
  }

  @Test
  void whatIsIntern_staysSo_andSoDoesTheReasonWhyItIsWrong() throws IOException {
    String intern = line(brief("a").part(2).intern());
    write(
        "a.ndjson", line(brief("a")) + "\n" + intern + "\n" + intern.replace("\"title\"", "\"x\""));

    Listing listing = list();

    assertThat(listing.documents())
        .singleElement()
        .extracting(SourceDocument::access)
        .isEqualTo(AccessLabel.INTERN);
    assertThat(listing.unreadable())
        .singleElement()
        .extracting(Listing.Unreadable::access)
        .isEqualTo(AccessLabel.INTERN);
  }

  @Test
  void aLineThatIsTooLong_isListed_andNotHeld() throws IOException {
    write("a.ndjson", line(brief("a")) + "\n" + "x".repeat(200_000) + "\n" + line(brief("b")));

    Listing listing = new LineFiles(new FolderSource(List.of(folder)), 100_000).list();

    assertThat(listing.documents()).hasSize(2);
    assertThat(listing.unreadable())
        .singleElement()
        .extracting(Listing.Unreadable::why)
        .asString()
        .startsWith("line 2: has 200,000 bytes, more than the limit of 100,000");
  }

  @Test
  void aLineWithTheNameOfAnotherDocument_isListed() throws IOException {
    write("a.ndjson", line(brief("c.txt")));
    write("c.txt", "brief");

    Listing listing = list();

    assertThat(listing.documents()).singleElement().matches(d -> !LineOrigin.isOne(d.origin()));
    assertThat(listing.unreadable()).singleElement().matches(u -> u.name().equals("c.txt"));
  }

  @Test
  void aFileThatWasSent_isRefused() throws IOException {
    Path file = write("a.ndjson", line(brief("a")));
    var sent = new UploadedFile(new SourceName("a.ndjson"), AccessLabel.OPENBAAR, file);

    Listing listing = new LineFiles(sent, 1000).list();

    assertThat(listing.documents()).isEmpty();
    assertThat(listing.unreadable()).singleElement().matches(u -> u.why().contains("dmm index"));
  }

  private Listing list() {
    return new LineFiles(new FolderSource(List.of(folder)), 1_000_000).list();
  }

  private static String line(BriefBuilder brief) {
    return new String(BriefLines.write(brief.build()), StandardCharsets.UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
