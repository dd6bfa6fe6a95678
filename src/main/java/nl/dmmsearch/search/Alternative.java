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

  /** Whether it stands for several words. */
  public boolean isOfSeveral() {
    return to > from + 1;
  }

  /** Whether it stands for the same words as another. */
  public boolean answersTheSame(Alternative other) {
    return from == other.from && to == other.to;
  }

  /** Whether it stands for some of the words of another, and not for just those. */
  public boolean crosses(Alternative other) {
    return !answersTheSame(other) && from < other.to && other.from < to;
  }

  /** The same for words that stand so many places further on, or back where that is below 0. */
  public Alternative moved(int places) {
    return new Alternative(from + places, to + places, clause, how);
  }

  /** Whether it is something about a brief, and nothing that is written there. */
  public boolean isFact() {
    return switch (how) {
      case DATE, DOCUMENT_TYPE, MEETING -> true;
      case LITERAL, FORM, HEADER, TITLE, HEADING, PART, BEGINNING, JOINED -> false;
      case SYNONYM, RELATED, CORRECTION, PAPER -> false;
    };
  }
}
