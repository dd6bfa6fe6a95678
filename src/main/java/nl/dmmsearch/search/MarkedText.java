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
    int copied = start;
    for (int i = start; i < end; i++) {
      String escaped = escaped(text.charAt(i));
      if (!escaped.isEmpty()) {
        html.append(text, copied, i).append(escaped);
        copied = i + 1;
      }
    }
    html.append(text, copied, end);
  }

  /** Empty for what stands for itself. */
  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
