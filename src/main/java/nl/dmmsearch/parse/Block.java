package nl.dmmsearch.parse;

import java.util.List;
import nl.dmmsearch.brief.PageStart;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a document that belong together, joined.
 *
 * @param kind what they are
 * @param text without line breaks
 * @param lines how many there were
 * @param apart whether an empty line stands before it
 * @param pages where each page begins within the text; empty where the source has no pages
 */
record Block(Kind kind, String text, int lines, boolean apart, List<PageStart> pages) {
  /** What a block is. */
  enum Kind {
    /** A paragraph, or a line on its own. */
    TEXT,
    /** An item of a list, with its mark. */
    ITEM,
    /** A note, with its marker. */
    NOTE
  }

  Block {
    pages = List.copyOf(pages);
  }

  @Nullable Integer page() {
    return pages.isEmpty() ? null : pages.getFirst().page();
  }
}
