package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.dmmsearch.search.Page;

/** Works out which page numbers to show: the first, the last, and those around the current one. */
final class Paging {
  private static final int AROUND = 2;

  private final SearchLink link;
  private final Page page;
  private final int last;

  /** Paging reaches the deepest hit that may be asked for, and no further. */
  Paging(SearchLink link, Page page, long total) {
    this.link = link;
    this.page = page;
    long pages = (total + page.size() - 1) / page.size();
    this.last = Math.clamp(pages, 1, Page.DEEPEST / page.size());
  }

  /** The last page that can be asked for, from 1. */
  int last() {
    return last;
  }

  PagingView view() {
    int number = page.number();
    return new PagingView(
        number > 1 ? href(Math.min(number - 1, last)) : null,
        number < last ? href(number + 1) : null,
        last == 1 ? List.of() : steps());
  }

  private List<PagingView.StepView> steps() {
    var numbers = new TreeSet<Integer>(List.of(1, last));
    for (int n = page.number() - AROUND; n <= page.number() + AROUND; n++) {
      if (n >= 1 && n <= last) {
        numbers.add(n);
      }
    }
    var steps = new ArrayList<PagingView.StepView>();
    int before = 0;
    for (int number : numbers) {
      if (number == before + 2) {
        steps.add(step(before + 1));
      } else if (number > before + 2) {
        steps.add(new PagingView.StepView("…", null, false));
      }
      steps.add(step(number));
      before = number;
    }
    return List.copyOf(steps);
  }

  private PagingView.StepView step(int number) {
    return new PagingView.StepView(DutchNumbers.of(number), href(number), number == page.number());
  }

  private String href(int number) {
    return link.page(number).href();
  }
}
