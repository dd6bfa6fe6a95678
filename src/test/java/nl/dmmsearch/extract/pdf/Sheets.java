package nl.dmmsearch.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets pages in type; places are in points from the upper left corner of an A4. */
final class Sheets {
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float WIDTH = PDRectangle.A4.getWidth();

  /** Where a word may be broken at the end of a line. */
  static final char BREAK = '\u00AD';

  final PDFont plain = new PDType1Font(FontName.HELVETICA);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  final PDDocument document = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();

  /** Draws on a page. */
  interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  Sheets page() {
    pages.add(new PDPage(PDRectangle.A4));
    document.addPage(pages.getLast());
    return this;
  }

  PDPage last() {
    return pages.getLast();
  }

  /** Draws by hand on the last page. */
  Sheets draw(Drawing drawing) {
    try (var content =
        new PDPageContentStream(
            document, last(), PDPageContentStream.AppendMode.APPEND, true, true)) {
      drawing.draw(content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sheets put(float x, float y, float size, String text) {
    return put(plain, x, y, size, text);
  }

  Sheets strong(float x, float y, float size, String text) {
    return put(bold, x, y, size, text);
  }

  Sheets put(PDFont font, float x, float y, float size, String text) {
    return draw(content -> {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, HEIGHT - y);
      content.showText(text);
      content.endText();
    });
  }

  /** A mark of a note behind {@code text}, which stands at {@code x}. */
  Sheets raised(float x, float y, float size, String text, String mark) {
    return put(x + width(text, size), y - 0.35f * size, 0.62f * size, mark);
  }

  float width(String text, float size) {
    try {
      return plain.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a text that is wrapped at {@code width}, broken words with their hyphens. */
  List<String> wrap(String text, float width, float size) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split(" ")) {
      String whole = word.replace("" + BREAK, "");
      String longer = line.isEmpty() ? whole : line + " " + whole;
      if (width(longer, size) <= width) {
        line = longer;
        continue;
      }
      int cut = word.indexOf(BREAK);
      String part = cut < 0 ? "" : word.substring(0, cut) + "-";
      if (cut >= 0 && width(line + " " + part, size) <= width) {
        lines.add(line + " " + part);
        line = word.substring(cut + 1).replace("" + BREAK, "");
      } else {
        lines.add(line);
        line = whole;
      }
    }
    lines.add(line);
    return lines;
  }

  /** Sets a paragraph; returns the baseline of the line that could follow it. */
  float paragraph(float x, float y, float width, float size, String text) {
    float at = y;
    for (String line : wrap(text, width, size)) {
      put(x, at, size, line);
      at += 1.25f * size;
    }
    return at;
  }

  Sheets rule(float x, float y, float width) {
    return draw(content -> {
      content.moveTo(x, HEIGHT - y);
      content.lineTo(x + width, HEIGHT - y);
      content.stroke();
    });
  }

  /** A picture over the whole of the last page. */
  Sheets picture(BufferedImage image) {
    return draw(content ->
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT));
  }

  byte[] bytes() {
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
