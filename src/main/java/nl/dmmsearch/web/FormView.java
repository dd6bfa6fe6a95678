package nl.dmmsearch.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * The search form.
 *
 * @param words the search box
 * @param meetingFrom first day of the meeting
 * @param meetingTo last day of the meeting
 * @param dateFrom first day of the letter
 * @param dateTo last day of the letter
 * @param sort the field of the order
 * @param sorts its options
 * @param hidden what the search asks beside the fields, name and value
 */
record FormView(
    FieldView words,
    FieldView meetingFrom,
    FieldView meetingTo,
    FieldView dateFrom,
    FieldView dateTo,
    FieldView sort,
    List<ChoiceView> sorts,
    List<HiddenView> hidden) {

  /**
   * A value that goes along with the form unseen.
   *
   * @param name of the parameter
   * @param value of it
   */
  record HiddenView(String name, String value) {}

  /** Whether any of the dates is in use, so that they should not be folded away. */
  boolean asksDates() {
    return Stream.of(meetingFrom, meetingTo, dateFrom, dateTo).anyMatch(FormView::isInUse);
  }

  private static boolean isInUse(FieldView field) {
    return !field.value().isEmpty() || field.isFaulty();
  }
}
