package nl.dmmsearch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that is sent, replaced and removed again and again, and since when a searcher may see
 * which of its generations. Times are nanoseconds as of {@link System#nanoTime}.
 */
final class Slot {
  private static final long NEVER = Long.MAX_VALUE;

  private final String name;
  private final String word;
  private final List<State> states = new ArrayList<>();

  /**
   * @param name of the document
   * @param word that stands in it, and in no other
   */
  Slot(String name, String word) {
    this.name = name;
    this.word = word;
    states.add(new State(null, Long.MIN_VALUE));
  }

  String name() {
    return name;
  }

  String word() {
    return word;
  }

  /** Whether it holds several letters. */
  boolean isArchive() {
    return name.endsWith(".zip");
  }

  /** How many letters it holds. */
  int letters() {
    return isArchive() ? 2 : 1;
  }

  /** A stretch of time; from after to means that there is none. */
  record Span(long from, long to) {
    Span and(Span other) {
      return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isEmpty() {
      return from > to;
    }
  }

  /** A generation, or none where the document was removed. */
  private static final class State {
    private final @Nullable String generation;
    private final long begun;
    private long over = NEVER;

    State(@Nullable String generation, long begun) {
      this.generation = generation;
      this.begun = begun;
    }
  }

  /** The next generation is being sent, or the document removed where there is none. */
  synchronized void begin(@Nullable String generation) {
    states.add(new State(generation, System.nanoTime()));
  }

  /** What was begun is acknowledged: nothing earlier may be seen by whoever asks from now on. */
  synchronized void acknowledge() {
    states.get(states.size() - 2).over = System.nanoTime();
    if (states.size() > 64) {
      states.subList(0, 32).clear();
    }
  }

  /** What was begun was refused: it may never be seen. */
  synchronized void refuse() {
    states.removeLast();
  }

  /** What whoever asks now must see, while nothing is begun. */
  synchronized @Nullable String generation() {
    return states.getLast().generation;
  }

  /**
   * When in {@code asked} a searcher that sees {@code seen} can have looked.
   *
   * @param seen generation, null where the document was not there
   */
  synchronized Span seen(@Nullable String seen, Span asked) {
    for (State state : states.reversed()) {
      Span both = asked.and(new Span(state.begun, state.over));
      if (Objects.equals(state.generation, seen) && !both.isEmpty()) {
        // Not being there happens more than once, and says nothing on when.
        return seen == null ? asked : both;
      }
    }
    return new Span(NEVER, Long.MIN_VALUE);
  }
}
