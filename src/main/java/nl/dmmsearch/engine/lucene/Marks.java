package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Mark;

/** What is marked in a passage. */
final class Marks {
  private Marks() {}

  /**
   * The marks of the spots within a passage; overlapping ones become one.
   *
   * @param spots in order
   * @param passage its text
   * @param start where it stands in the text that the spots are of
   */
  static List<Mark> of(List<Spot> spots, String passage, int start) {
    var marks = new ArrayList<Mark>();
    for (Spot spot : spots) {
      int from = Math.max(spot.start() - start, 0);
      int to = Math.min(spot.end() - start, passage.length());
      if (from < to) {
        add(marks, trimmed(passage, from, to));
      }
    }
    return marks;
  }

  private static void add(List<Mark> marks, Mark mark) {
    Mark last = marks.isEmpty() ? null : marks.getLast();
    if (last != null && mark.start() < last.end()) {
      marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
    } else {
      marks.add(mark);
    }
  }

  /**
   * Without the brackets and full stops that a term can take along from the text around it, but
   * with the sign of 2%.
   */
  private static Mark trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && !isOfWord(text.charAt(end - 1))) {
      end--;
    }
    return new Mark(start, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }
}
