package nl.dmmsearch.extract;

import java.text.Normalizer;

/**
 * Brings characters down to what a person would have typed: one line end, one space, whole letters.
 * Superscript digits stay, for they mark footnotes.
 */
public final class Characters {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String BULLET = "•";

  private Characters() {}

  /** The text as a person would have typed it; form feeds stay. */
  public static String clean(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == SOFT_HYPHEN) {
        i = skipBreak(text, i);
      } else if (c == '\r') {
        i = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 1 : i;
        out.append('\n');
      } else if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\f') {
        out.append(c);
      } else {
        special(c, out);
      }
    }
    return Normalizer.isNormalized(out, Normalizer.Form.NFC)
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** A soft hyphen at a line end broke a word in two: the line end goes with it. */
  private static int skipBreak(String text, int at) {
    int i = at + 1;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\r')) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n' ? i : at;
  }

  private static void special(char c, StringBuilder out) {
    switch (c) {
      case '\u2028', '\u2029', '\u0085', '\u000B' -> out.append('\n');
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> {}
      case '\u2010', '\u2011' -> out.append('-');
      case '\u00A8' -> combine('\u0308', out);
      case '\u00B4' -> combine('\u0301', out);
      case '\uFB00' -> out.append("ff");
      case '\uFB01' -> out.append("fi");
      case '\uFB02' -> out.append("fl");
      case '\uFB03' -> out.append("ffi");
      case '\uFB04' -> out.append("ffl");
      case '\uFB05', '\uFB06' -> out.append("st");
      case '\u0132' -> out.append("IJ");
      case '\u0133' -> out.append("ij");
      default -> other(c, out);
    }
  }

  private static void other(char c, StringBuilder out) {
    int type = Character.getType(c);
    if (c == '\t' || Character.isSpaceChar(c)) {
      out.append(' ');
    } else if (type == Character.PRIVATE_USE) {
      out.append(atLineStart(out) ? BULLET : " ");
    } else if (type != Character.CONTROL) {
      out.append(c);
    }
  }

  /** Old typesetting puts an accent behind its letter: {@code Oekrai¨ne}. */
  private static void combine(char accent, StringBuilder out) {
    int last = out.length() - 1;
    if (last < 0 || !Character.isLetter(out.charAt(last))) {
      return;
    }
    if (out.charAt(last) == '\u0131') {
      out.setCharAt(last, 'i');
    }
    out.append(accent);
  }

  private static boolean atLineStart(StringBuilder out) {
    int i = out.length() - 1;
    while (i >= 0 && out.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || out.charAt(i) == '\n' || out.charAt(i) == '\f';
  }
}
