package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.compare.Change.Op;

/**
 * Two texts written as one, sentence by sentence, with what only one of them has marked. The newer
 * one stands in it as it is; of how lines and spaces fell in the older one only what lies beside
 * its own sentences is kept.
 */
final class Markup {
  private final List<Change> made = new ArrayList<>();

  /** What stands behind the last sentence of the older text that was written. */
  private String before = "";

  /** What stands behind the last sentence of the newer text that was written. */
  private String after = "";

  /** Adds a sentence that only the older text has. */
  void gone(Wording sentence) {
    put(Op.DELETE, before + sentence.text());
    before = sentence.gap();
  }

  /** Adds a sentence that only the newer text has. */
  void come(Wording sentence) {
    put(Op.INSERT, after + sentence.text());
    after = sentence.gap();
  }

  /** Adds a sentence that stands elsewhere in the older text, with how that became it. */
  void moved(Wording sentence, List<Change> words) {
    if (words.size() > 1 && before.isEmpty()) {
      // What it lost stands in the middle of the older text.
      before = " ";
    }
    openBoth();
    words.forEach(change -> put(change.op(), change.text()));
    after = sentence.gap();
  }

  /** Adds a sentence that was {@code left} and became {@code right}. */
  void both(Wording left, Wording right, List<Change> words) {
    openBoth();
    words.forEach(change -> put(change.op(), change.text()));
    before = left.gap();
    after = right.gap();
  }

  /** A space that only one text has belongs to its sentence in front. */
  private void openBoth() {
    if (made.isEmpty()) {
      return;
    }
    Op last = made.getLast().op();
    if (after.isEmpty()) {
      put(Op.DELETE, last == Op.DELETE ? before.isEmpty() ? " " : before : "");
    } else {
      put(last == Op.INSERT && before.isEmpty() ? Op.INSERT : Op.EQUAL, after);
    }
  }

  private void put(Op op, String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean joins = !made.isEmpty() && made.getLast().op() == op;
    made.add(new Change(op, joins ? made.removeLast().text() + text : text));
  }

  /** All that was added. */
  List<Change> list() {
    var shown = new Markup();
    for (int from = 0; from < made.size(); ) {
      int to = from;
      while (to < made.size() && made.get(to).op() != Op.EQUAL) {
        to++;
      }
      String next = to == made.size() ? "" : made.get(to).text();
      String gap = from == 0 ? "" : shared(made.subList(from, to), next);
      String behind = next.isEmpty() ? "" : gap;
      shown.put(Op.EQUAL, gap);
      for (Change change : made.subList(from, to)) {
        shown.put(change.op(), change.text().substring(gap.length()) + behind);
      }
      shown.put(Op.EQUAL, next.substring(behind.length()));
      from = to + 1;
    }
    return shown.made;
  }

  /** The space that changes begin with and what follows them as well, which is no change then. */
  private static String shared(List<Change> changes, String next) {
    String gap = changes.isEmpty() ? "" : gap(changes);
    boolean goesOn = changes.stream().anyMatch(change -> change.op() == Op.INSERT);
    return next.isEmpty() ? goesOn ? gap : "" : next.startsWith(gap) ? gap : "";
  }

  /** With which space all of these begin; empty where they do not begin alike. */
  private static String gap(List<Change> changes) {
    String first = changes.getFirst().text();
    String gap = first.substring(0, first.length() - first.stripLeading().length());
    boolean alike = changes.stream().allMatch(change -> change.text().startsWith(gap));
    boolean words = changes.stream().noneMatch(change -> change.text().isBlank());
    return alike && words ? gap : "";
  }
}
