package nl.dmmsearch.web;

import java.util.List;

/**
 * A bar per meeting, in order of time. Lengths are parts of the width or height, written as
 * percentages, so that letters keep their size however narrow the page is.
 *
 * @param title what it shows
 * @param description the same in words
 * @param bars one per meeting
 * @param years where each year begins, not more than fit
 * @param most the number at the upper line
 */
record ChartView(
    String title, String description, List<BarView> bars, List<TickView> years, String most) {

  /**
   * A bar.
   *
   * @param x its left side
   * @param width of it
   * @param y its upper side
   * @param height of it; of a meeting without hits, a mark on the ground
   * @param look the class that dresses it
   */
  record BarView(String x, String width, String y, String height, String look) {}

  /**
   * The beginning of a year.
   *
   * @param x where it is
   * @param year four digits
   */
  record TickView(String x, String year) {}
}
