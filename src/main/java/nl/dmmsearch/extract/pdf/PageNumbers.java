package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes the numbers of pages for a reader, neighbours joined: 2, 4-7 en 9. */
final class PageNumbers {
  private PageNumbers() {}

  static String dutch(List<Integer> pages) {
    List<String> ranges = ranges(pages);
    return (pages.size() == 1 ? "pagina " : "pagina's ") + joined(ranges, " en ");
  }

  static String english(List<Integer> pages) {
    return (pages.size() == 1 ? "page " : "pages ") + joined(ranges(pages), " and ");
  }

  private static String joined(List<String> ranges, String and) {
    int last = ranges.size() - 1;
    return last == 0
        ? ranges.getFirst()
        : String.join(", ", ranges.subList(0, last)) + and + ranges.get(last);
  }

  /** {@code pages} in ascending order, at least one. */
  private static List<String> ranges(List<Integer> pages) {
    var ranges = new ArrayList<String>();
    int start = 0;
    for (int i = 1; i <= pages.size(); i++) {
      if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
        int first = pages.get(start);
        int last = pages.get(i - 1);
        ranges.add(first == last ? "" + first : first + "-" + last);
        start = i;
      }
    }
    return ranges;
  }
}
