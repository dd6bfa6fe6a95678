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
  /** What stands above a passage of the letterhead. */
  public static final String LETTERHEAD = "Gegevens van de brief";

  /** Where a page shows the letterhead. */
  public static final String LETTERHEAD_ANCHOR = "_gegevens";

  /** Checks that the marks lie in order within the text. */
  public Snippet {
    marks = MarkedText.checked(text, marks);
  }

  /** The text as HTML: escaped, each match in {@code <mark>}, no other tag. */
  public String html() {
    return MarkedText.html(text, marks);
  }
}
