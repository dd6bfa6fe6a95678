package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.Arrays;
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
    var margin = new MarginColumn();
    return Arrays.stream(text.split("\f", -1))
        .map(page ->
            SideColumns.apart(LabelRows.paired(margin.apart(Arrays.asList(page.split("\n", -1))))))
        .map(page -> Emphasis.strip(page.stream().map(PageLines::single).toList()))
        .toList();
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
