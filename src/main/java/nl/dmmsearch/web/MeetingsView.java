package nl.dmmsearch.web;

import java.util.List;

/**
 * The list of meetings.
 *
 * @param title of the window
 * @param faults all that is wrong with the question
 * @param kinds of meetings, to choose from
 * @param total how many there are
 * @param years the newest first
 */
record MeetingsView(
    String title,
    List<FaultView> faults,
    List<ChoiceView> kinds,
    String total,
    List<YearView> years) {

  /**
   * The meetings of a year.
   *
   * @param year four digits
   * @param meetings the newest first
   */
  record YearView(String year, List<ListedView> meetings) {}

  /**
   * A meeting in the list.
   *
   * @param name of it
   * @param href its file
   * @param briefs how many are about it per kind of document, and how many others name it
   */
  record ListedView(String name, String href, List<String> briefs) {}
}
