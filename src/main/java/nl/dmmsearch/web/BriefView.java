package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one brief.
 *
 * @param title of the brief
 * @param back to the search that one came from
 * @param original the document it comes from
 * @param data all that was read of it, as JSON
 * @param comparison with the letter of its kind on the meeting before; null where there is none
 * @param standsFor the brief that searches find in its place, where it is a copy; null where it is
 *     found itself
 * @param copies the same letter from elsewhere
 * @param rows of the table above the text
 * @param contents the headings, as links
 * @param sections the text
 * @param footnotes moved out of the text
 * @param citations of other documents
 * @param tags per list of the taxonomy, those with any
 * @param doubts what was not read with certainty
 * @param corrections what a person set right
 * @param similar briefs about the same things
 * @param statements in which it commits the Netherlands or takes a position
 */
record BriefView(
    String title,
    LinkView back,
    String original,
    String data,
    @Nullable String comparison,
    @Nullable LinkView standsFor,
    List<CopyView> copies,
    List<RowView> rows,
    List<ContentsView> contents,
    List<SectionView> sections,
    List<FootnoteView> footnotes,
    List<CitationView> citations,
    List<TagsView> tags,
    List<DoubtView> doubts,
    List<DoubtView> corrections,
    List<LinkView> similar,
    List<StatementView> statements) {

  /** Whether the text says where pages begin, which takes room in the margin. */
  boolean isPaged() {
    return sections.stream().anyMatch(SectionView::isPaged);
  }

  /**
   * A heading in the table of contents.
   *
   * @param heading as written
   * @param href its place on the page
   * @param depth 1 for a main heading
   */
  record ContentsView(String heading, String href, int depth) {}

  /**
   * The same letter from elsewhere.
   *
   * @param page of it
   * @param original the document that it comes from
   */
  record CopyView(LinkView page, LinkView original) {}

  /**
   * A reference to another document.
   *
   * @param text as written
   * @param href the page of the brief here that it means; null where that is not known
   * @param place where it stands: {@code pagina 3}; empty where unknown
   * @param anchor the section where it stands; null for a footnote
   */
  record CitationView(String text, @Nullable String href, String place, @Nullable String anchor) {}

  /**
   * A footnote, or a word that earned a tag.
   *
   * @param marker of a footnote, {@code Noot 1}; else empty
   * @param text of it
   * @param page where it stands, {@code pagina 3}; empty where unknown
   */
  record NoteView(String marker, String text, String page) {}

  /**
   * A footnote and its place.
   *
   * @param anchor its place on the page
   * @param back the place of its first mark; null where nothing in the text marks it
   * @param note what it says
   */
  record FootnoteView(String anchor, @Nullable String back, NoteView note) {}

  /**
   * The tags along one list of the taxonomy.
   *
   * @param name of the list
   * @param tags in it
   */
  record TagsView(String name, List<TagView> tags) {}

  /**
   * A tag.
   *
   * @param label what one reads
   * @param href the search for all briefs with it
   * @param times how often the brief names it, {@code 3 keer}; empty where it does not
   * @param evidence the words that earned it
   */
  record TagView(String label, String href, String times, List<ProofView> evidence) {}

  /**
   * Words that earned a tag.
   *
   * @param text as written
   * @param where they stand
   * @param href of that place on the page; null where it has none
   * @param passage the sentence around them; null where {@code where} says enough
   */
  record ProofView(String text, String where, @Nullable String href, @Nullable String passage) {}

  /**
   * Something that was not read with certainty.
   *
   * @param field what it is about
   * @param certainty how sure it is
   * @param why the reason
   */
  record DoubtView(String field, String certainty, String why) {}
}
