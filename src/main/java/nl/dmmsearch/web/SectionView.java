package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a brief.
 *
 * @param heading as written; null above the first heading
 * @param depth 1 for a main heading; never more than one deeper than the section before
 * @param anchor its place on the page
 * @param paragraphs the text, each in runs between which a page begins or a note is marked
 */
record SectionView(
    @Nullable String heading, int depth, String anchor, List<List<RunView>> paragraphs) {

  /** Whether a page begins in it. */
  boolean isPaged() {
    return paragraphs.stream().flatMap(List::stream).anyMatch(run -> run.page() != null);
  }

  /**
   * Text up to where a new page begins.
   *
   * @param page that begins before it; null where none does
   * @param text as written, possibly empty
   * @param note whose mark stands behind the text; null where none does
   */
  record RunView(@Nullable Integer page, String text, @Nullable MarkView note) {}

  /**
   * The mark of a footnote.
   *
   * @param marker as printed
   * @param href the footnote's place on the page
   * @param id the mark's own place; null where an earlier mark of the footnote has it
   */
  record MarkView(String marker, String href, @Nullable String id) {}
}
