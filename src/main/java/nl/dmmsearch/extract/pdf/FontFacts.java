package nl.dmmsearch.extract.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What a font says of its characters, asked once. */
final class FontFacts {
  private static final Pattern HEAVY = Pattern.compile(".*(?:bold|black|heavy|demi).*");
  private static final float BOLD_WEIGHT = 600;

  /** The part of a bounding box that letters take up. */
  private static final float TYPE_IN_BOX = 0.75f;

  private final PDFont font;
  private final boolean bold;
  private final float scale;
  private final Map<Integer, Meaning> known = new HashMap<>();

  /**
   * What a code stands for.
   *
   * @param text of it
   * @param certain whether the font says so, or it was only taken for its code
   */
  record Meaning(String text, boolean certain) {}

  FontFacts(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
    this.scale = scale(font);
  }

  boolean bold() {
    return bold;
  }

  /** By what the scale of the text becomes the size of the type: 1 but for drawn fonts. */
  float scale() {
    return scale;
  }

  Meaning meaning(int code) {
    return known.computeIfAbsent(code, this::read);
  }

  private Meaning read(int code) {
    String text = font.toUnicode(code);
    if (text != null && text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0) {
      return new Meaning(text, true);
    }
    boolean printable = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
    return new Meaning(printable ? String.valueOf((char) code) : "", false);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && HEAVY.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  private static float scale(PDFont font) {
    if (!(font instanceof PDType3Font drawn)) {
      return 1;
    }
    var box = drawn.getFontBBox();
    float height = box == null ? 0 : box.getHeight();
    float scaled = Math.abs(font.getFontMatrix().getScaleY()) * height * TYPE_IN_BOX;
    return scaled > 0 ? scaled : 1;
  }
}
