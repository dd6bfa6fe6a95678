package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.extract.ExtractOutcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints how fast PDF is read beside PDFBox's own text stripper, on the same files in one run. Each
 * file is opened anew for each reading.
 */
final class PdfSpeed {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 15;

  private PdfSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("dmm-speed", ".pdf");
    try {
      LongDocument.write(file, 200);
      compare("three-page letter, 20 times", Collections.nCopies(20, PdfLetter.bytes()));
      compare("200 pages of text", List.of(Files.readAllBytes(file)));
    } finally {
      Files.delete(file);
    }
  }

  private static void compare(String what, List<byte[]> files) throws IOException {
    var theirs = new ArrayList<Double>();
    var ours = new ArrayList<Double>();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double stripped = strip(files);
      double extracted = extract(files);
      if (i >= 0) {
        theirs.add(stripped);
        ours.add(extracted);
      }
    }
    Collections.sort(theirs);
    Collections.sort(ours);
    double stripped = theirs.get(ROUNDS / 2);
    double extracted = ours.get(ROUNDS / 2);
    System.out.printf(
        "%s: PDFTextStripper %.1f ms, ours %.1f ms, speed %.2f of theirs%n",
        what, stripped, extracted, stripped / extracted);
  }

  private static double strip(List<byte[]> files) throws IOException {
    long start = System.nanoTime();
    for (byte[] file : files) {
      try (var document = Loader.loadPDF(file)) {
        if (new PDFTextStripper().getText(document).isBlank()) {
          throw new IllegalStateException("no text");
        }
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double extract(List<byte[]> files) {
    long start = System.nanoTime();
    var extractor = new PdfExtractor(Ocr.none());
    for (byte[] file : files) {
      if (extractor.extract(new SourceName("brief.pdf"), file) instanceof ExtractOutcome.Rejected) {
        throw new IllegalStateException("rejected");
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
