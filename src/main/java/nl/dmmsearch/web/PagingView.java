package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to the other pages of an answer.
 *
 * @param previous the page before; null on the first
 * @param next the page after; null on the last
 * @param steps page numbers and gaps between them; empty where there is one page
 */
record PagingView(@Nullable String previous, @Nullable String next, List<StepView> steps) {

  /**
   * A page number or a gap.
   *
   * @param label the number, or dots
   * @param href null for a gap
   * @param current whether it is the page one is on
   */
  record StepView(String label, @Nullable String href, boolean current) {}
}
