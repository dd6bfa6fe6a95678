package nl.dmmsearch.testing;

import nl.dmmsearch.extract.DocumentExtractor;
import nl.dmmsearch.extract.Extractor;
import nl.dmmsearch.extract.pdf.Ocr;
import nl.dmmsearch.extract.pdf.PdfExtractor;

/** Extractors as the product has them. */
public final class Extractors {
  private Extractors() {}

  /** Every format; scans stay unread. */
  public static Extractor all() {
    return new DocumentExtractor(new PdfExtractor(Ocr.none()));
  }
}
