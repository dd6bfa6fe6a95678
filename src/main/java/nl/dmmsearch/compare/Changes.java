package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.compare.Change.Op;

/**
 * Changes on their way to a list that people can read: neighbours of one kind are one, what was
 * taken out stands before what came for it, and a space or mark that two changes happen to share
 * does not part them.
 */
final class Changes {
  private final List<Change> made = new ArrayList<>();
  private final StringBuilder equal = new StringBuilder();
  private final StringBuilder gone = new StringBuilder();
  private final StringBuilder come = new StringBuilder();

  /** Adds what follows. */
  void add(Op op, List<String> parts) {
    if (parts.isEmpty()) {
      return;
    }
    String text = String.join("", parts);
    switch (op) {
      case EQUAL -> equal.append(text);
      case DELETE -> {
        settle();
        gone.append(text);
      }
      case INSERT -> {
        settle();
        come.append(text);
      }
    }
  }

  /** All that was added. */
  List<Change> list() {
    flushChanged();
    flush(Op.EQUAL, equal);
    return List.copyOf(made);
  }

  /** Before another change: shared words part it from the former one, a mere space does not. */
  private void settle() {
    if (equal.isEmpty()) {
      return;
    }
    boolean changed = !gone.isEmpty() || !come.isEmpty();
    if (changed && equal.chars().noneMatch(Character::isLetterOrDigit) && isWithinLine()) {
      gone.append(equal);
      come.append(equal);
      equal.setLength(0);
      return;
    }
    flushChanged();
    flush(Op.EQUAL, equal);
  }

  private boolean isWithinLine() {
    return equal.indexOf("\n") < 0;
  }

  private void flushChanged() {
    flush(Op.DELETE, gone);
    flush(Op.INSERT, come);
  }

  private void flush(Op op, StringBuilder text) {
    if (!text.isEmpty()) {
      made.add(new Change(op, text.toString()));
      text.setLength(0);
    }
  }
}
