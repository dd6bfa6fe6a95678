package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a document that belong together, joined.
 *
 * @param kind what they are
 * @param text without line breaks
 * @param lines how many there were
 * @param apart whether an empty line stands before it
 * @param role what the format says of all its lines
 * @param pages where each page begins within the text; empty where the source has no pages
 * @param notes the marks of notes that were taken out of the text, ascending
 */
record Block(
    Kind kind,
    String text,
    int lines,
    boolean apart,
    LineRole role,
    List<PageStart> pages,
    List<NoteLink> notes) {
  /** What a block is. */
  enum Kind {
    /** A paragraph, or a line on its own. */
    TEXT,
    /** An item of a list, with its mark. */
    ITEM,
    /** A note, with its marker unless the format gave it. */
    NOTE
  }

  Block {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  @Nullable Integer page() {
    return pages.isEmpty() ? null : pages.getFirst().page();
  }

  /** The page of the character at {@code offset}; null where the source has no pages. */
  @Nullable Integer pageAt(int offset) {
    Integer page = null;
    for (PageStart start : pages) {
      if (start.offset() <= offset) {
        page = start.page();
      }
    }
    return page;
  }

  /** The same text, its marks pointing at other notes. */
  Block withNotes(List<NoteLink> other) {
    return new Block(kind, text, lines, apart, role, pages, other);
  }

  /** The same text, in another role. */
  Block as(LineRole other) {
    return new Block(kind, text, lines, apart, other, pages, notes);
  }

  /** The heading that ends at {@code end}, on a line of its own. */
  Block heading(int start, int end) {
    List<NoteLink> marks = notesWithin(start, end);
    return new Block(
        Kind.TEXT, text.substring(start, end), 1, true, role, pagesFrom(start, end), marks);
  }

  /** The paragraph from {@code start} on, behind a heading. */
  Block rest(int start) {
    return new Block(
        Kind.TEXT,
        text.substring(start),
        lines,
        true,
        LineRole.PLAIN,
        pagesFrom(start, text.length()),
        notesWithin(start, text.length()));
  }

  private List<NoteLink> notesWithin(int start, int end) {
    return notes.stream()
        .filter(note -> note.offset() > start || (note.offset() == start && start == 0))
        .filter(note -> note.offset() <= end)
        .map(note -> note.shifted(-start))
        .toList();
  }

  private List<PageStart> pagesFrom(int start, int end) {
    var cut = new ArrayList<PageStart>();
    Integer page = pageAt(start);
    if (page != null) {
      cut.add(new PageStart(0, page));
    }
    pages.stream()
        .filter(next -> next.offset() > start && next.offset() < end)
        .forEach(next -> cut.add(new PageStart(next.offset() - start, next.page())));
    return cut;
  }
}
