package nl.dmmsearch.extract.pdf;

import java.util.List;

/**
 * The lines of a page in reading order.
 *
 * @param number from 1
 * @param height in points
 * @param lines without empty ones
 */
record PdfPage(int number, float height, List<PdfLine> lines) {
  PdfPage with(List<PdfLine> others) {
    return new PdfPage(number, height, others);
  }
}
