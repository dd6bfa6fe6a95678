package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.extract.ExtractOutcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfScanTest {
  private static final Ocr OCR = new Ocr("tesseract", "nld", 60);
  private static final Random NOISE = new Random(11);

  @TempDir private Path folder;

  @Test
  void scan_isReadWithItsLabels() throws IOException {
    needsTesseract();

    var text = Extracts.text(scan(letter(), 0.6), OCR);

    assertThat(Extracts.joined(text))
        .contains("Datum 3 maart 2026")
        .contains("Betreft Verslag van de bijeenkomst van NAVO-ministers")
        .contains("De ministers spraken over de steun aan");
    assertThat(text.lines()).extracting(TextLine::page).containsOnly(1);
    assertThat(text.remarks())
        .containsExactly(
            new Reading(
                "text",
                Reading.Certainty.LIKELY,
                "De tekst van pagina 1 is een afbeelding en is met tekstherkenning gelezen. Er"
                    + " kunnen fouten in staan."));
  }

  @Test
  void scanOfJustifiedLines_keepsTheOrderOfTheirWords() throws IOException {
    needsTesseract();
    var sheets = new Sheets().page();
    String[] lines = {
      "nu en daarna spreken wij opgelegde plannen uit over",
      "een reserve van munitie en een aanvullende voorraad",
      "voor wapens en munitie; ook spreken zij nog even over",
      "sancties, en over de gezamenlijke opleiding in maart"
    };
    for (int i = 0; i < lines.length; i++) {
      float at = 72;
      for (String word : lines[i].split(" ")) {
        sheets.put(at, 120 + 16 * i, 11, word);
        at += sheets.width(word, 11) + 22;
      }
    }

    String read = Extracts.joined(Extracts.text(scan(sheets, 0.3), OCR));

    assertThat(words(read)).isEqualTo(words(String.join(" ", lines)));
  }

  /** Specks and commas are recognised by chance. */
  private static List<String> words(String text) {
    return Pattern.compile("\\p{L}+").matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void marginOfAScan_staysBesideTheText() throws IOException {
    needsTesseract();
    var sheets = new Sheets().page();
    sheets.put(440, 124, 8, "Ministerie van Defensie").put(440, 134, 8, "Plein 4");
    sheets.put(440, 144, 8, "Onze referentie").put(440, 154, 8, "MINDEF20260000123");
    sheets.paragraph(
        72,
        120,
        330,
        11,
        "De ministers spraken over de steun aan Oekraïne en over munitie. Daarna kwam de vraag aan"
            + " de orde hoe de bondgenoten hun voorraden weer aanvullen en wie dat betaalt.");

    assertThat(Extracts.joined(Extracts.text(scan(sheets, 0), OCR)).replace("\n", " "))
        .contains("over munitie. Daarna kwam de vraag aan de orde hoe de bondgenoten hun")
        .contains("Plein 4")
        .contains("MINDEF20260000123");
  }

  @Test
  void scanWithin_isReadOnItsPage() throws IOException {
    needsTesseract();
    var sheets = new Sheets().page();
    sheets.paragraph(72, 100, 400, 10, "Deze bladzijde heeft gewone tekst en is dus leesbaar.");
    sheets.page().picture(picture(letter(), 0));

    var text = Extracts.text(sheets.bytes(), OCR);

    assertThat(text.lines())
        .filteredOn(line -> line.text().contains("3 maart 2026"))
        .extracting(TextLine::page)
        .containsExactly(2);
    assertThat(Extracts.remarks(text)).singleElement().asString().contains("pagina 2");
  }

  @Test
  void scanWithoutTesseract_isRefused() throws IOException {
    assertThat(Extracts.refusal(scan(letter(), 0)))
        .isEqualTo("no text layer: images only, on page 1 of 1");
    assertThat(Extracts.refusal(scan(letter(), 0), new Ocr("/no/such/program", "nld", 5)))
        .startsWith("no text layer");
  }

  @Test
  void scanInAnUnknownLanguage_isRefused() throws IOException {
    needsTesseract();

    assertThat(Extracts.refusal(scan(letter(), 0), new Ocr("tesseract", "xyz", 5)))
        .startsWith("no text layer");
  }

  @Test
  void scanWithinWithoutTesseract_isRemarked() throws IOException {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 10, "Deze bladzijde heeft gewone tekst en is dus leesbaar.");
    sheets.page().picture(picture(letter(), 0)).page().picture(picture(letter(), 0));

    assertThat(Extracts.text(sheets.bytes()).remarks())
        .containsExactly(
            new Reading(
                "text",
                Reading.Certainty.MISSING,
                "Niet gelezen: pagina's 2-3. Daar staat een afbeelding zonder tekst."));
  }

  @Test
  void scannersOwnLayer_isReadAndRemarked() throws IOException {
    var sheets = new Sheets().page().picture(picture(letter(), 0));
    sheets.draw(content -> {
      content.beginText();
      content.setRenderingMode(RenderingMode.NEITHER);
      content.setFont(sheets.plain, 10);
      content.newLineAtOffset(72, 700);
      content.showText("De ministers spraken over de steun aan Oekraïne.");
      content.endText();
    });

    var text = Extracts.text(sheets.bytes());

    assertThat(Extracts.joined(text)).isEqualTo("De ministers spraken over de steun aan Oekraïne.");
    assertThat(Extracts.remarks(text)).singleElement().asString().contains("bij het scannen");
  }

  @Test
  void fontThatKeepsItsLettersSecret_isReadAsAPicture() throws IOException {
    byte[] secret = secretLetters();
    assertThat(Extracts.refusal(secret))
        .isEqualTo("no text: the fonts on page 1 do not tell which letters they draw");
    needsTesseract();

    assertThat(Extracts.joined(Extracts.text(secret, OCR)))
        .contains("De ministers spraken over munitie");
  }

  /** A page in an embedded font that was stripped of what its glyphs stand for. */
  private static byte[] secretLetters() throws IOException {
    var sheets = new Sheets().page();
    try (var ttf =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      var font = PDType0Font.load(sheets.document, ttf, true);
      sheets.put(font, 72, 100, 12, "De ministers spraken over munitie en over de toekomst.");
      byte[] whole = sheets.bytes();
      try (var document = Loader.loadPDF(whole)) {
        var fonts = document.getPage(0).getResources();
        for (var name : fonts.getFontNames()) {
          fonts.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        }
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  @Test
  void pageThatTakesTooLong_isGivenUp() throws IOException {
    String hangs = program("sleep 30");

    long start = System.nanoTime();
    String refusal = Extracts.refusal(scan(letter(), 0), new Ocr(hangs, "nld", 1));

    assertThat(refusal).startsWith("no text layer");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void interruptedReading_endsItsProcess() throws Exception {
    Path started = folder.resolve("started");
    String hangs = program("echo $$ > '" + started + "'; exec sleep 60");
    byte[] scan = scan(letter(), 0);
    var outcome = new ExtractOutcome[1];
    var thread =
        new Thread(() ->
            outcome[0] =
                new PdfExtractor(new Ocr(hangs, "nld", 60))
                    .extract(new SourceName("scan.pdf"), scan));
    thread.start();
    while (!Files.exists(started) || Files.readString(started).isBlank()) {
      Thread.onSpinWait();
    }

    thread.interrupt();
    thread.join(10_000);

    assertThat(outcome[0]).isInstanceOf(ExtractOutcome.Rejected.class);
    long id = Long.parseLong(Files.readString(started).strip());
    ProcessHandle.of(id).ifPresent(process -> process.onExit().join());
    assertThat(ProcessHandle.of(id)).isEmpty();
  }

  /** A program that knows Dutch and then does {@code what} with every page. */
  private String program(String what) throws IOException {
    Path file = folder.resolve("ocr");
    Files.writeString(file, "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo nld && exit\n" + what);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file.toString();
  }

  private static Sheets letter() {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 11, "Datum").put(160, 100, 11, "3 maart 2026");
    sheets.put(72, 115, 11, "Betreft");
    sheets.put(160, 115, 11, "Verslag van de bijeenkomst van NAVO-ministers");
    sheets.put(72, 150, 11, "Geachte voorzitter,");
    sheets.paragraph(
        72, 176, 420, 11, "De ministers spraken over de steun aan Oekraïne en over munitie.");
    return sheets;
  }

  /** A document of one page that went over the glass of a scanner. */
  private static byte[] scan(Sheets sheets, double degrees) throws IOException {
    return new Sheets().page().picture(picture(sheets, degrees)).bytes();
  }

  private static BufferedImage picture(Sheets sheets, double degrees) throws IOException {
    try (var document = Loader.loadPDF(sheets.bytes())) {
      var sharp = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      var out =
          new BufferedImage(sharp.getWidth(), sharp.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      var paper = out.createGraphics();
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, out.getWidth(), out.getHeight());
      paper.rotate(Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
      paper.drawImage(sharp, 0, 0, null);
      paper.dispose();
      for (int i = 0; i < 2_000; i++) {
        out.setRGB(NOISE.nextInt(out.getWidth()), NOISE.nextInt(out.getHeight()), 0x909090);
      }
      return out;
    }
  }

  private static void needsTesseract() {
    boolean there = hasDutch();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("tesseract with nld").isTrue();
    }
    assumeTrue(there, "skipped: tesseract with nld is not there");
  }

  private static boolean hasDutch() {
    try {
      Process process = new ProcessBuilder("tesseract", "--list-langs").start();
      return new String(process.getInputStream().readAllBytes()).lines().anyMatch("nld"::equals);
    } catch (IOException e) {
      return false;
    }
  }
}
