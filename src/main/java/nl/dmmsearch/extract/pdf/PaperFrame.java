package nl.dmmsearch.extract.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page as it is shown: turned as the page says, measured from its upper left
 * corner in points.
 *
 * @param box in the space of the page's content
 * @param quarters clockwise, 0 to 3
 */
record PaperFrame(PDRectangle box, int quarters) {
  static PaperFrame of(PDPage page) {
    return new PaperFrame(page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4));
  }

  float width() {
    return quarters % 2 == 0 ? box.getWidth() : box.getHeight();
  }

  float height() {
    return quarters % 2 == 0 ? box.getHeight() : box.getWidth();
  }

  Point2D.Float shown(float x, float y) {
    return switch (quarters) {
      case 1 -> new Point2D.Float(y - box.getLowerLeftY(), x - box.getLowerLeftX());
      case 2 -> new Point2D.Float(box.getUpperRightX() - x, y - box.getLowerLeftY());
      case 3 -> new Point2D.Float(box.getUpperRightY() - y, box.getUpperRightX() - x);
      default -> new Point2D.Float(x - box.getLowerLeftX(), box.getUpperRightY() - y);
    };
  }

  boolean holds(float left, float top) {
    return left >= -1 && top >= -1 && left <= width() + 1 && top <= height() + 1;
  }
}
