package nl.dmmsearch.parse;

import java.util.BitSet;
import java.util.List;
import nl.dmmsearch.brief.TextLine;

/**
 * Finds what is quoted over several lines or paragraphs, such as a whole letter: what stands in it
 * is text, whatever it looks like.
 */
final class Quotations {
  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”“»\"";

  /** A quotation that does not end within so many is a mark gone astray. */
  private static final int LONGEST = 80;

  private Quotations() {}

  /**
   * The places of the texts that stand in a quotation, the first and last of it among them.
   *
   * @param texts lines or paragraphs
   */
  static BitSet in(List<String> texts) {
    var inside = new BitSet();
    for (int i = 0; i < texts.size(); i++) {
      if (opens(texts.get(i))) {
        int end = end(texts, i);
        if (end > i) {
          inside.set(i, end + 1);
          i = end;
        }
      }
    }
    return inside;
  }

  static BitSet inLines(List<TextLine> lines) {
    return in(lines.stream().map(TextLine::text).toList());
  }

  /** Whether a text begins with a mark and does not have the one that answers it. */
  private static boolean opens(String text) {
    return text.length() > 1
        && OPENING.indexOf(text.charAt(0)) >= 0
        && Character.isLetterOrDigit(text.charAt(1))
        && balance(text, 1, 1) > 0;
  }

  private static int end(List<String> texts, int open) {
    int depth = 1;
    for (int i = open + 1; i < Math.min(texts.size(), open + LONGEST); i++) {
      String text = texts.get(i);
      boolean again = i > open && opens(text);
      depth = again ? 1 : balance(text, 0, depth);
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many quotations are open behind a text; 0 as soon as the outermost ends. */
  private static int balance(String text, int from, int depth) {
    int open = depth;
    for (int i = from; i < text.length() && open > 0; i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c != '"' : (OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0)) {
        continue;
      }
      boolean opening = (i == 0 || " (".indexOf(text.charAt(i - 1)) >= 0) && c != '»';
      open += opening ? 1 : -1;
    }
    return open;
  }
}
