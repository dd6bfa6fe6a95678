package nl.dmmsearch.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands in for glyphs that say something else, a ligature or a broken word: ActualText
 * of ISO 32000, 14.9.4.
 */
final class ReplacedText {
  /** A longer one replaces whole lines; where they end only the glyphs tell. */
  private static final int LONGEST = 64;

  private static final String NONE = "\0";

  private final Deque<String> open = new ArrayDeque<>();
  private @Nullable String current;
  private boolean said;

  void open(@Nullable COSDictionary properties) {
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean replaces = text != null && text.length() <= LONGEST && current == null;
    open.push(replaces && text != null ? text : NONE);
    if (replaces) {
      current = text;
      said = false;
    }
  }

  void close() {
    if (!open.isEmpty() && !open.pop().equals(NONE)) {
      current = null;
    }
  }

  boolean isOpen() {
    return current != null;
  }

  /** What the next glyph says: the first of a sequence says all of it, the others nothing. */
  String of(String own) {
    if (current == null) {
      return own;
    }
    String text = said ? "" : current;
    said = true;
    return text;
  }
}
