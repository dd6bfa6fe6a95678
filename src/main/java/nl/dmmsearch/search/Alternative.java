package nl.dmmsearch.search;

/**
 * Something that answers some words of a query as well as the words themselves do.
 *
 * @param from the first of the words, counted from 0 in {@link Query#words}
 * @param to behind the last of them
 * @param clause where it holds, each of the words counts as found
 * @param how it answers them; as typed, where several words are one name, of which none is meant by
 *     itself
 */
public record Alternative(int from, int to, Clause clause, How how) {
  /** Checks that it stands for at least one word. */
  public Alternative {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words from " + from + " to " + to);
    }
  }
}
