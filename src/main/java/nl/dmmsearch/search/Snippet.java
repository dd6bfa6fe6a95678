package nl.dmmsearch.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a brief that answers the query.
 *
 * @param text as written
 * @param marks what matched, ascending, not overlapping; empty where nothing in the text did
 * @param section the heading above it; null above the first
 * @param anchor of that section, under which a page can point at it; null for a footnote
 * @param page where it stands; null where the source has no pages
 */
public record Snippet(
    String text,
    List<Mark> marks,
    @Nullable String section,
    @Nullable String anchor,
    @Nullable Integer page) {
  /** Checks that the marks lie in order within the text. */
  public Snippet {
    marks = List.copyOf(marks);
    int reached = 0;
    for (Mark mark : marks) {
      if (mark.start() < reached || mark.end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " out of order or of the text");
      }
      reached = mark.end();
    }
  }

  /** The text as HTML: escaped, each match in {@code <mark>}, no other tag. */
  public String html() {
    var html = new StringBuilder();
    int reached = 0;
    for (Mark mark : marks) {
      escape(html, reached, mark.start());
      html.append("<mark>");
      escape(html, mark.start(), mark.end());
      html.append("</mark>");
      reached = mark.end();
    }
    escape(html, reached, text.length());
    return html.toString();
  }

  private void escape(StringBuilder html, int start, int end) {
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
