package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in a list.
 *
 * @param id its place in the list of its brief
 * @param kind what it does: {@code Toezegging}
 * @param advice that it was only advised to be said; null where it was said
 * @param text the sentence
 * @param html the sentence, escaped, with {@code mark} as its only tag
 * @param facts who, at which meeting, when
 * @param deadline the day by which; null where none is stated
 * @param amount the sum in its words; null where none is stated
 * @param earlier what it says of earlier statements
 * @param later what later ones say of it
 * @param condition the words that it depends on; null where none do
 * @param evidence the place in the brief
 * @param anchor of the section in the brief
 * @param where section and page; null where neither is known
 * @param citation to copy
 */
record StatementView(
    String id,
    String kind,
    @Nullable String advice,
    String text,
    String html,
    List<String> facts,
    @Nullable DeadlineView deadline,
    @Nullable String amount,
    List<EarlierView> earlier,
    List<LaterView> later,
    @Nullable String condition,
    LinkView evidence,
    String anchor,
    @Nullable String where,
    String citation) {

  /**
   * A deadline.
   *
   * @param day written out; null where the words tell none
   * @param words of the text
   * @param past that the day is past; null where it is not
   */
  record DeadlineView(@Nullable String day, String words, @Nullable String past) {}

  /**
   * What a statement says of an earlier one.
   *
   * @param how it stands to it
   * @param words of the text
   * @param href of its place in the brief that made it; null where that is not known
   */
  record EarlierView(String how, String words, @Nullable String href) {}

  /**
   * What a later statement says of this one.
   *
   * @param how it stands to it
   * @param brief that says so
   * @param href of the sentence
   */
  record LaterView(String how, String brief, String href) {}
}
