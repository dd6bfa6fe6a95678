package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.extract.pdf.ContentStreams.Condition;
import nl.dmmsearch.extract.pdf.Findings.Oddity;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the pages of a PDF one by one, so that one page at a time is in memory. */
final class PdfPages {
  private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);

  /** Fonts that are remembered; some producers make new ones for every page. */
  private static final int MOST_FONTS = 60;

  private final PDDocument document;
  private final Tesseract tesseract;
  private final Findings findings;
  private final Map<PDFont, FontFacts> fonts = GlyphReader.fonts();
  private final List<PdfPage> done = new ArrayList<>();

  private PdfPages(PDDocument document, Tesseract tesseract, Findings findings) {
    this.document = document;
    this.tesseract = tesseract;
    this.findings = findings;
  }

  static List<PdfPage> read(PDDocument document, Tesseract tesseract, Findings findings)
      throws InterruptedIOException {
    var pages = new PdfPages(document, tesseract, findings);
    for (PDPage page : document.getPages()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
      pages.read(page, pages.done.size() + 1);
    }
    return pages.done;
  }

  private void read(PDPage page, int number) throws InterruptedIOException {
    Condition condition = ContentStreams.check(page.getCOSObject());
    PageGlyphs glyphs =
        condition == Condition.TOO_LARGE ? new PageGlyphs() : GlyphReader.read(page, fonts);
    if (fonts.size() > MOST_FONTS) {
      fonts.clear();
    }
    note(glyphs, condition, number);
    PaperFrame paper = PaperFrame.of(page);
    Direction direction = glyphs.direction();
    float height = direction.turnsPaper() ? paper.width() : paper.height();
    List<PdfLine> lines = List.of();
    if (glyphs.needsOcr()) {
      lines = recognised(page, number);
      findings.add(oddity(glyphs, !lines.isEmpty()), number);
    }
    if (lines.isEmpty()) {
      lines = ReadingOrder.of(segments(glyphs, paper));
    }
    done.add(new PdfPage(number, height, lines));
  }

  private void note(PageGlyphs glyphs, Condition condition, int number) {
    if (condition != Condition.WHOLE || glyphs.faulty()) {
      findings.add(Oddity.BROKEN, number);
    }
    if (glyphs.isScannersLayer()) {
      findings.add(Oddity.LAYERED, number);
    }
    if (glyphs.hasHidden()) {
      findings.add(Oddity.HIDDEN, number);
    }
    if (glyphs.hasTurned()) {
      findings.add(Oddity.TURNED, number);
    }
  }

  private static List<Segment> segments(PageGlyphs glyphs, PaperFrame paper) {
    Direction direction = glyphs.isScannersLayer() ? Direction.RIGHT : glyphs.direction();
    List<Glyph> upright =
        direction == Direction.RIGHT
            ? glyphs.text()
            : glyphs.text().stream()
                .map(glyph -> direction.upright(glyph, paper.width(), paper.height()))
                .toList();
    var segments = new ArrayList<Segment>();
    GlyphRow.of(GlyphRun.of(upright)).forEach(row -> segments.addAll(WordGaps.segments(row)));
    return segments;
  }

  private List<PdfLine> recognised(PDPage page, int number) throws InterruptedIOException {
    Optional<List<Segment>> found =
        tesseract.isAvailable() ? words(page, number) : Optional.empty();
    return ReadingOrder.of(found.orElse(List.of()));
  }

  private static Oddity oddity(PageGlyphs glyphs, boolean read) {
    if (read) {
      return Oddity.RECOGNISED;
    }
    return glyphs.isUnclear() ? Oddity.UNCLEAR : Oddity.UNREAD;
  }

  private Optional<List<Segment>> words(PDPage page, int number) throws InterruptedIOException {
    try {
      PageImage image = PageImage.of(document, number, page);
      return tesseract.table(image).map(table -> WordTable.segments(table, image.scale()));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.debug("page {} could not be drawn", number, e);
      return Optional.empty();
    }
  }
}
