package nl.dmmsearch.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.compare.Change.Op;

/**
 * Changes within a sentence on their way to a list that people can read: neighbours of one kind are
 * one, what was taken out stands before what came for it, and a few words that two changes happen
 * to share do not part them. Few are no more than the words that changed on either side (the
 * semantic clean-up of N. Fraser, Diff Strategies, 2006).
 */
final class Changes {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final List<Run> runs = new ArrayList<>(List.of(Run.NONE));

  /**
   * What changed, and what stayed behind it.
   *
   * @param gone taken out; empty where nothing was
   * @param come put in; empty where nothing was
   * @param equal up to the next change
   */
  private record Run(String gone, String come, String equal) {
    static final Run NONE = new Run("", "", "");

    boolean isChange() {
      return !gone.isEmpty() || !come.isEmpty();
    }

    int changed() {
      return Math.max(words(gone), words(come));
    }

    /** Whether this change and the next are better read as one. */
    boolean runsInto(Run next) {
      int shared = words(equal);
      return isChange() && shared <= changed() && shared <= next.changed();
    }

    Run with(Run next) {
      return new Run(gone + equal + next.gone, come + equal + next.come, next.equal);
    }

    private static int words(String text) {
      return (int) BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }
  }

  /** Adds what follows. */
  void add(Op op, List<String> parts) {
    String text = String.join("", parts);
    Run last = runs.getLast();
    if (text.isEmpty()) {
      return;
    }
    if (op != Op.EQUAL && !last.equal().isEmpty()) {
      runs.add(Run.NONE);
      last = Run.NONE;
    }
    runs.set(
        runs.size() - 1,
        switch (op) {
          case EQUAL -> new Run(last.gone(), last.come(), last.equal() + text);
          case DELETE -> new Run(last.gone() + text, last.come(), "");
          case INSERT -> new Run(last.gone(), last.come() + text, "");
        });
  }

  /** All that was added. */
  List<Change> list() {
    Deque<Run> joined = new ArrayDeque<>();
    for (Run run : runs) {
      Run last = run;
      while (!joined.isEmpty() && joined.getLast().runsInto(last)) {
        last = joined.removeLast().with(last);
      }
      joined.addLast(last);
    }
    List<Change> made = new ArrayList<>();
    for (Run run : joined) {
      put(Op.DELETE, run.gone(), made);
      put(Op.INSERT, run.come(), made);
      put(Op.EQUAL, run.equal(), made);
    }
    return made;
  }

  private static void put(Op op, String text, List<Change> made) {
    if (!text.isEmpty()) {
      made.add(new Change(op, text));
    }
  }
}
