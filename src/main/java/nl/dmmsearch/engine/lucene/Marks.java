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
    return paired(text, start, end);
  }

  /**
   * Up to a bracket whose other half is not in the mark, unless that follows it: NUC of
   * (NUC)-format, but all of missie(s).
   */
  private static Mark paired(String text, int start, int end) {
    int opened = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        opened = opened < 0 ? i : opened;
      } else if (isClosing(c) && opened < 0) {
        return new Mark(start, i);
      } else if (isClosing(c)) {
        opened = -1;
      }
    }
    if (opened < 0) {
      return new Mark(start, end);
    }
    boolean closes = end < text.length() && isClosing(text.charAt(end));
    return new Mark(start, closes ? end + 1 : opened);
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }
}
