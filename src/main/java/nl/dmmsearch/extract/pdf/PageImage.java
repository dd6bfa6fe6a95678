package nl.dmmsearch.extract.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as a picture in shades of grey.
 *
 * @param pixels one byte each
 * @param dotsPerInch at which it was made
 */
record PageImage(BufferedImage pixels, float dotsPerInch) {
  /** What Tesseract reads best. */
  private static final float BEST = 300;

  private static final float POINTS_PER_INCH = 72;

  /** Bounds the memory that a poster takes: 16 MB. */
  private static final double MOST_PIXELS = 16e6;

  /** Page {@code number} of a document, from 1. */
  static PageImage of(PDDocument document, int number, PDPage page) throws IOException {
    double inches =
        page.getCropBox().getWidth()
            / POINTS_PER_INCH
            * (page.getCropBox().getHeight() / POINTS_PER_INCH);
    float dots = (float) Math.min(BEST, Math.sqrt(MOST_PIXELS / Math.max(inches, 1)));
    var renderer = new PDFRenderer(document);
    // Large scans are read coarser rather than whole.
    renderer.setSubsamplingAllowed(true);
    return new PageImage(renderer.renderImageWithDPI(number - 1, dots, ImageType.GRAY), dots);
  }

  /** Points per pixel. */
  float scale() {
    return POINTS_PER_INCH / dotsPerInch;
  }

  /** Writes a portable grey map, which needs no compression. */
  void write(Path file) throws IOException {
    byte[] bytes = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    String header = "P5\n" + pixels.getWidth() + " " + pixels.getHeight() + "\n255\n";
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
    }
  }
}
