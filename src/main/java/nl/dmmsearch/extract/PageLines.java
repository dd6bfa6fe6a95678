package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.TextLine;

/** Takes text apart into pages, at form feeds, and lines. */
final class PageLines {
  private PageLines() {}

  /**
   * The lines per page, without white space at their ends and with single spaces inside. Of an
   * indent one space stays: where a bullet was lost, it is all that is left of it.
   */
  static List<List<String>> of(String text) {
    var pages = new ArrayList<List<String>>();
    var page = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\f') {
        page.add(single(text.substring(start, i)));
        start = i + 1;
      }
      if (c == '\f') {
        pages.add(Emphasis.strip(page));
        page = new ArrayList<>();
      }
    }
    pages.add(Emphasis.strip(page));
    return pages;
  }

  /** One list of lines; they carry page numbers where there is more than one page. */
  static List<TextLine> number(List<List<String>> pages) {
    var lines = new ArrayList<TextLine>();
    for (int i = 0; i < pages.size(); i++) {
      Integer page = pages.size() > 1 ? i + 1 : null;
      pages.get(i).forEach(line -> lines.add(new TextLine(line, page)));
    }
    return lines;
  }

  private static String single(String line) {
    String stripped = line.strip();
    boolean indented = !stripped.isEmpty() && line.charAt(0) == ' ';
    return indented ? " " + collapsed(stripped) : collapsed(stripped);
  }

  private static String collapsed(String text) {
    if (!text.contains("  ")) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || text.charAt(i - 1) != ' ') {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
