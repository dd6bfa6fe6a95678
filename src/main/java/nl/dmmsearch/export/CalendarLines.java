package nl.dmmsearch.export;

import java.io.IOException;

/**
 * Writes the lines of a calendar (RFC 5545): each ends with CR and LF, and is folded where it has
 * more than 75 octets in UTF-8, never within a character.
 */
final class CalendarLines {
  private static final int LONGEST = 75;

  private final Appendable out;

  CalendarLines(Appendable out) {
    this.out = out;
  }

  /** A property whose value is taken as it is: a date, a fixed word, an address. */
  void plain(String name, String value) throws IOException {
    line(name + ":" + value.replaceAll("\\p{Cntrl}", ""));
  }

  /** A property whose value is text (section 3.3.11). */
  void text(String name, String value) throws IOException {
    line(name + ":" + escaped(value));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n|\u2028|\u2029", "\\\\n")
        .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
  }

  private void line(String line) throws IOException {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      int more = octets(c);
      if (octets + more > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(Character.toString(c));
      octets += more;
      at += Character.charCount(c);
    }
    out.append("\r\n");
  }

  /** As many as UTF-8 takes; a lone surrogate is written as a question mark. */
  private static int octets(int c) {
    if (c < 0x80 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      return 1;
    }
    return c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
