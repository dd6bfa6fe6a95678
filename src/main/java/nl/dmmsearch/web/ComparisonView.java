package nl.dmmsearch.web;

import java.util.List;
import nl.dmmsearch.compare.Change;
import org.jspecify.annotations.Nullable;

/**
 * The page of what changed between two briefs or two meetings.
 *
 * @param status of the answer, 200 where there is something to show
 * @param title of the page
 * @param left the field that asks for the first one, commonly the older
 * @param right the field that asks for the second one
 * @param older the briefs that were compared
 * @param newer with these
 * @param swapped the address of the comparison the other way round
 * @param summary how many sections became what; empty where nothing was compared
 * @param sections in order; empty where nothing was compared
 */
record ComparisonView(
    int status,
    String title,
    FieldView left,
    FieldView right,
    List<LinkView> older,
    List<LinkView> newer,
    String swapped,
    String summary,
    List<SectionView> sections) {

  /** Whether there is something to show. */
  boolean isAnswered() {
    return !older.isEmpty();
  }

  /**
   * A section of either.
   *
   * @param heading what one reads above it
   * @param former what one read above it in the first, where that differs
   * @param anchor its place on the page
   * @param status what became of it, as the API has it
   * @param label the same, for people
   * @param places where it stands in each
   * @param paragraphs what both say
   */
  record SectionView(
      String heading,
      @Nullable String former,
      String anchor,
      String status,
      String label,
      List<LinkView> places,
      List<List<Change>> paragraphs) {
    /** Whether it is folded: nobody came here for what stayed the same. */
    boolean isFolded() {
      return status.equals("same");
    }
  }
}
