package nl.dmmsearch.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the running text under it, up to the next heading; in the report of a debate also
 * what one speaker says, up to the next.
 *
 * @param heading as written; null for the text above the first heading, and for a speaker's turn
 * @param level 1 for a main heading, 2 below it, and so on
 * @param anchor the fragment under which a page can point at it, unique within the brief
 * @param text paragraphs, separated by one empty line
 * @param pages where each page begins within {@code text}, ascending, the first at 0; empty where
 *     the source has no pages
 * @param notes where the text points at footnotes, ascending
 * @param speaker whose turn it is; null where it is none
 */
public record Section(
    @Nullable String heading,
    int level,
    String anchor,
    String text,
    List<PageStart> pages,
    List<NoteLink> notes,
    @Nullable Speaker speaker) {
  /** Text that is no one's turn in a debate. */
  public Section(
      @Nullable String heading,
      int level,
      String anchor,
      String text,
      List<PageStart> pages,
      List<NoteLink> notes) {
    this(heading, level, anchor, text, pages, notes, null);
  }

  /** Checks the level, the anchor and the order of pages. */
  public Section {
    if (level < 1) {
      throw new IllegalArgumentException("levels count from 1, got " + level);
    }
    if (anchor.isBlank()) {
      throw new IllegalArgumentException("a section has an anchor");
    }
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
    if (!pages.isEmpty() && pages.getFirst().offset() != 0) {
      throw new IllegalArgumentException("the first page begins at 0, got " + pages.getFirst());
    }
    for (int i = 1; i < pages.size(); i++) {
      if (pages.get(i).offset() < pages.get(i - 1).offset()) {
        throw new IllegalArgumentException("pages out of order: " + pages);
      }
    }
  }

  /** The heading, or who speaks; null where there is neither. */
  public @Nullable String label() {
    return heading == null && speaker != null ? speaker.label() : heading;
  }

  /** The page on which the section begins; null where the source has no pages. */
  public @Nullable Integer page() {
    return pageAt(0);
  }

  /** The page of the passage at {@code offset} of the text; null where the source has no pages. */
  public @Nullable Integer pageAt(int offset) {
    Integer page = null;
    for (PageStart start : pages) {
      if (start.offset() > offset) {
        break;
      }
      page = start.page();
    }
    return page;
  }
}
