package nl.dmmsearch.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The type of a document.
 *
 * @param body size that most of the text is set in, in points
 * @param distinct whether bold type stands out, which it does not where most is bold
 */
record TypeSizes(float body, boolean distinct) {
  private static final float SMALL = 0.92f;
  private static final float LARGE = 1.15f;

  static TypeSizes of(List<PdfPage> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    int all = 0;
    int bold = 0;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        int length = line.text().length();
        letters.merge(Math.round(line.size() * 4), length, Integer::sum);
        all += length;
        bold += line.place().bold() ? length : 0;
      }
    }
    int most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(40);
    return new TypeSizes(most / 4f, bold * 2 < all);
  }

  boolean isSmall(PdfLine line) {
    return line.size() <= SMALL * body;
  }

  boolean isHeading(PdfLine line) {
    return isStrong(line) && line.size() >= LARGE * body;
  }

  boolean isStrong(PdfLine line) {
    return distinct && line.place().bold();
  }
}
