package nl.dmmsearch.search;

import java.util.List;

/** Text of which some is marked. */
final class MarkedText {
  private MarkedText() {}

  /**
   * The marks, copied.
   *
   * @throws IllegalArgumentException if they do not lie in order within the text
   */
  static List<Mark> checked(String text, List<Mark> marks) {
    int reached = 0;
    for (Mark mark : marks) {
      if (mark.start() < reached || mark.end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " out of order or of the text");
      }
      reached = mark.end();
    }
    return List.copyOf(marks);
  }

  /** The text as HTML: escaped, each mark in {@code <mark>}, no other tag. */
  static String html(String text, List<Mark> marks) {
    var html = new StringBuilder();
    int reached = 0;
    for (Mark mark : marks) {
      escape(html, text, reached, mark.start());
      html.append("<mark>");
      escape(html, text, mark.start(), mark.end());
      html.append("</mark>");
      reached = mark.end();
    }
    escape(html, text, reached, text.length());
    return html.toString();
  }

  private static void escape(StringBuilder html, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
