package nl.dmmsearch.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A document of many pages of text, some 3 kB each, with embedded fonts and pictures. */
final class LongDocument {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int LINES = 52;
  private static final int PAGES_PER_FONT = 250;
  private static final int PAGES_PER_PICTURE = 25;
  private static final List<String> WORDS =
      List.of(
          "de",
          "bondgenoten",
          "spreken",
          "over",
          "luchtverdediging",
          "en",
          "munitie",
          "het",
          "kabinet",
          "informeert",
          "Kamer",
          "steun",
          "aan",
          "Oekraïne",
          "in",
          "Brussel",
          "voorraden",
          "met",
          "capaciteiten",
          "van",
          "oostflank",
          "wordt",
          "besloten",
          "industrie");

  private final PDDocument document = new PDDocument();
  private final Random random = new Random(3);
  private PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage model = new PDPage();

  private LongDocument() {}

  /** Writes a document: its file, and how many pages. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes a document of so many pages. */
  static void write(Path file, int pages) throws IOException {
    var made = new LongDocument();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < pages; i++) {
        if (i % PAGES_PER_FONT == 0) {
          made.newFont();
        }
        made.page(i);
      }
      made.document.save(out, CompressParameters.NO_COMPRESSION);
    } finally {
      made.document.close();
    }
  }

  /** A font and a page that is set in it; setting each page anew would take most of the time. */
  private void newFont() throws IOException {
    try (InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, ttf, true);
    }
    model = new PDPage(PDRectangle.A4);
    try (var content = new PDPageContentStream(document, model)) {
      content.beginText();
      content.setFont(font, 9);
      content.setLeading(12);
      content.newLineAtOffset(72, 780);
      for (int i = 0; i < LINES; i++) {
        content.showText(line());
        content.newLine();
      }
      content.endText();
    }
  }

  private void page(int number) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    page.setResources(model.getResources());
    page.setContents(new PDStream(document, model.getContents(), COSName.FLATE_DECODE));
    document.addPage(page);
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(font, 9);
      content.newLineAtOffset(72, 140);
      content.showText("Einde van bladzijde " + (number + 1) + ".");
      content.endText();
      if (number % PAGES_PER_PICTURE == 0) {
        content.drawImage(LosslessFactory.createFromImage(document, picture()), 72, 60, 200, 60);
      }
    }
  }

  private String line() {
    var line = new StringBuilder();
    while (line.length() < 58) {
      line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return line.toString().strip();
  }

  private BufferedImage picture() {
    var image = new BufferedImage(1000, 400, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 20_000; i++) {
      image.setRGB(random.nextInt(1000), random.nextInt(400), random.nextInt());
    }
    return image;
  }
}
