package nl.dmmsearch.web;

import java.util.List;

/**
 * A facet with its values.
 *
 * @param name what it looks at: {@code Missie}
 * @param values that are shown at once
 * @param more values that are folded away
 */
record FacetView(String name, List<ValueView> values, List<ValueView> more) {

  /**
   * A value of a facet.
   *
   * @param label what one reads
   * @param count how many briefs have it, as written
   * @param briefs the same with the noun, for those who hear the page
   * @param active whether the search asks for it
   * @param href the search with it, or without it where it is active
   */
  record ValueView(String label, String count, String briefs, boolean active, String href) {}
}
