package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage in which something matches.
 *
 * @param start in the whole text
 * @param text the space behind it included
 * @param spots in it, in order
 */
record Passage(int start, String text, List<Spot> spots) {

  /**
   * The passages of a paragraph that have spots.
   *
   * @param base where it stands in the whole text
   * @param spots all in the paragraph, in order, at least one
   */
  static List<Passage> in(int base, String paragraph, List<Spot> spots) {
    var passages = new ArrayList<Passage>();
    int end = 0;
    int next = 0;
    while (next < spots.size()) {
      int start = end;
      end = Passages.end(paragraph, start);
      int first = next;
      // Where a spot runs on over its end, the passage does.
      while (next < spots.size() && spots.get(next).start() - base < end) {
        while (end < spots.get(next).end() - base) {
          end = Passages.end(paragraph, end);
        }
        next++;
      }
      if (next > first) {
        passages.add(
            new Passage(
                base + start,
                paragraph.substring(start, end),
                List.copyOf(spots.subList(first, next))));
      }
    }
    return passages;
  }

  PassageFinder.Found found() {
    String shown = text.substring(0, Passages.trimmedEnd(text, 0, text.length()));
    return new PassageFinder.Found(start, shown, Marks.of(spots, shown, start));
  }
}
