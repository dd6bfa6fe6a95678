package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of one meeting.
 *
 * @param title its name
 * @param rows of the table above
 * @param previous meeting of the kind; null for the first
 * @param next meeting of the kind; null for the last
 * @param search all that names it
 * @param data all of this, as JSON
 * @param groups its briefs, before and after
 * @param comparisons with letters about the previous meeting
 * @param lacking what cannot be told for want of briefs; null where nothing
 * @param lists topics, per list of the taxonomy
 * @param quotes what was promised and argued
 */
record MeetingView(
    String title,
    List<RowView> rows,
    @Nullable LinkView previous,
    @Nullable LinkView next,
    LinkView search,
    String data,
    List<GroupView> groups,
    List<LinkView> comparisons,
    @Nullable String lacking,
    List<TopicsView> lists,
    List<QuoteView> quotes) {

  /**
   * Briefs that are the same to the meeting.
   *
   * @param name of the group
   * @param briefs in order
   */
  record GroupView(String name, List<HitView> briefs) {}

  /**
   * Topics of one list.
   *
   * @param name of the list
   * @param topics in order
   */
  record TopicsView(String name, List<TopicView> topics) {}

  /**
   * A topic.
   *
   * @param label of it
   * @param href the search for it within this meeting; null for a heading
   * @param side where it came up, in words
   * @param announced passages before the meeting
   * @param reported passages after it
   */
  record TopicView(
      String label,
      @Nullable String href,
      String side,
      List<PassageView> announced,
      List<PassageView> reported) {}

  /**
   * Where a brief speaks of a topic.
   *
   * @param text a sentence or more
   * @param source document, section and page
   * @param href where it stands
   */
  record PassageView(String text, String source, String href) {}
}
