package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.extract.Extractor;
import nl.dmmsearch.extract.pdf.Findings.Oddity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF as a person would: columns one after the other, running heads left out, notes under
 * their page, pages without a text layer by recognising their letters.
 */
public final class PdfExtractor implements Extractor {
  private static final String MEDIA_TYPE = "application/pdf";

  private final Tesseract tesseract;

  /** An extractor that reads pages which are images by {@code ocr}. */
  public PdfExtractor(Ocr ocr) {
    tesseract = new Tesseract(ocr);
  }

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    return switch (PdfTail.of(bytes)) {
      case NO_PDF ->
          new ExtractOutcome.Rejected(
              bytes.length == 0
                  ? "the file is empty"
                  : "not a PDF: none of its first bytes read %PDF-");
      case CUT_OFF ->
          new ExtractOutcome.Rejected(
              "the PDF is cut off: it ends at byte " + bytes.length + " without its last table");
      case BROKEN, WHOLE -> open(bytes);
    };
  }

  private ExtractOutcome open(byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(document);
    } catch (InvalidPasswordException e) {
      return new ExtractOutcome.Rejected("the PDF is encrypted and opens with a password only");
    } catch (InterruptedIOException e) {
      return new ExtractOutcome.Rejected("the reading was given up before its end");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new ExtractOutcome.Rejected("the PDF cannot be opened: " + reason(e));
    }
  }

  private ExtractOutcome read(PDDocument document) throws InterruptedIOException {
    PageTree tree = PageTree.of(document);
    String fault = tree.fault();
    if (fault != null) {
      return new ExtractOutcome.Rejected("the PDF cannot be read: " + fault);
    }
    var findings = new Findings();
    findings.lost(tree.gone(), tree.pages());
    List<PdfPage> pages = PdfPages.read(document, tesseract, findings);
    if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
      return new ExtractOutcome.Rejected(withoutText(document, findings, pages.size()));
    }
    List<TextLine> lines = PdfText.of(pages);
    return new ExtractOutcome.Extracted(new ExtractedText(MEDIA_TYPE, lines, findings.remarks()));
  }

  private static String withoutText(PDDocument document, Findings findings, int pages) {
    List<Integer> images = findings.pages(Oddity.UNREAD);
    if (!images.isEmpty()) {
      return "no text layer: images only, on " + PageNumbers.english(images) + " of " + pages;
    }
    List<Integer> unclear = findings.pages(Oddity.UNCLEAR);
    if (!unclear.isEmpty()) {
      return "no text: the fonts on "
          + PageNumbers.english(unclear)
          + " do not tell which letters they draw";
    }
    var form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && !form.getFields().isEmpty()) {
      return "no text: it is a form with " + form.getFields().size() + " fields and nothing else";
    }
    List<Integer> broken = findings.pages(Oddity.BROKEN);
    return broken.isEmpty()
        ? "no text: its pages are empty"
        : "no text: the content of " + PageNumbers.english(broken) + " is broken";
  }

  private static String reason(Throwable e) {
    if (e instanceof StackOverflowError) {
      return "its parts are nested too deep";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
