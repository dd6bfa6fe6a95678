package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Tells whether something is painted in white. It remembers the last colour that it judged. */
final class Ink {
  /** Of each of red, green and blue, out of 255. */
  private static final int WHITE = 245;

  private @Nullable PDColor last;
  private boolean lastIsWhite;

  boolean isWhite(PDGraphicsState state) {
    PDColor color = state.getNonStrokingColor();
    if (color != last) {
      last = color;
      lastIsWhite = judge(color);
    }
    return lastIsWhite;
  }

  private static boolean judge(PDColor color) {
    try {
      int rgb = color.toRGB();
      return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
    } catch (IOException | RuntimeException e) {
      // A pattern, or a colour space that is broken: something is painted.
      return false;
    }
  }
}
