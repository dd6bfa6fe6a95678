package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline.
 *
 * @param title of the window
 * @param words the search box
 * @param kinds of meetings, to choose from
 * @param hidden what the search asks beside the fields
 * @param faults all that is wrong with it
 * @param filters that narrow it
 * @param everything the same without them
 * @param search the same search as a list
 * @param meant the same in another spelling
 * @param notices on how the query was read
 * @param total how many briefs answer
 * @param difference why the bars together are not that many; empty where they are
 * @param chart null where there are no meetings, or faults
 * @param rows the same as a table
 * @param moments when it came up and when not
 */
record TimelineView(
    String title,
    FieldView words,
    List<ChoiceView> kinds,
    List<FormView.HiddenView> hidden,
    List<FaultView> faults,
    List<FilterView> filters,
    String everything,
    LinkView search,
    List<LinkView> meant,
    List<String> notices,
    String total,
    String difference,
    @Nullable ChartView chart,
    List<PointView> rows,
    List<MomentView> moments) {

  /**
   * A row of the table.
   *
   * @param meeting its file
   * @param hits how many briefs answer
   */
  record PointView(LinkView meeting, String hits) {}

  /**
   * A meeting at which it came up, or a run of meetings at which it did not.
   *
   * @param meeting its file; null for a run
   * @param gap what is said of a run, or of quotes at a meeting that leave out what was asked; else
   *     empty
   * @param quotes what was said there
   * @param links to what one can do next
   */
  record MomentView(
      @Nullable LinkView meeting, String gap, List<QuoteView> quotes, List<LinkView> links) {}
}
