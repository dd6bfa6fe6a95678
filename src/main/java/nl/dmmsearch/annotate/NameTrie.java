package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every name of the taxonomy in a text in one pass, however many names there are.
 *
 * <p>At nearly all places of a text the next symbols begin no name, which a look-up in a small
 * table tells that stays in the processor's own memory. At the others the names are followed symbol
 * by symbol.
 */
final class NameTrie {
  private static final int ROOT = 0;
  private static final Name[] NOTHING = {};

  /** Symbols by which names are told apart where a word begins, and shorter names all the same. */
  private static final int FEW = 4;

  private static final int SHORT = 2;

  /** As many as any name has that may begin within a word. */
  private static final int MANY = 5;

  /**
   * A row for each state: at the symbol that comes, the number of the next state, or if names end
   * in that one, less than zero by as much; ROOT for none.
   */
  private final int[] next;

  /** The names that end in a state. */
  private final Name[][] found;

  private final Beginnings atWord = new Beginnings(FEW);
  private final Beginnings shortAtWord = new Beginnings(SHORT);

  /** Those of names that may be a later part of a compound. */
  private final Beginnings withinWord = new Beginnings(MANY);

  NameTrie(List<Name> names) {
    int most = 1 + names.stream().mapToInt(Name::size).sum();
    var rows = new int[most * Symbols.COUNT];
    List<List<Name>> ends = new ArrayList<>();
    ends.add(new ArrayList<>());
    for (Name name : names) {
      int state = ROOT;
      for (int i = 0; i < name.size(); i++) {
        int edge = state * Symbols.COUNT + name.symbol(i);
        if (rows[edge] == ROOT) {
          rows[edge] = ends.size();
          ends.add(new ArrayList<>());
        }
        state = rows[edge];
      }
      ends.get(state).add(name);
      (name.size() < FEW ? shortAtWord : atWord).add(name);
      if (name.mayBeginWithinWord()) {
        withinWord.add(name);
      }
    }
    next = Arrays.copyOf(rows, ends.size() * Symbols.COUNT);
    for (int edge = 0; edge < next.length; edge++) {
      next[edge] = ends.get(next[edge]).isEmpty() ? next[edge] : -next[edge];
    }
    found = ends.stream().map(list -> list.toArray(NOTHING)).toArray(Name[][]::new);
  }

  /** Every place where {@code text} writes a name, in the order in which they begin. */
  List<Mention> scan(FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    int within = 0;
    long ahead = 0;
    for (int i = 0; i < MANY - 1; i++) {
      ahead = Beginnings.with(ahead, text, i);
    }
    for (int i = 0; i < text.size(); i++) {
      ahead = Beginnings.with(ahead, text, i + MANY - 1);
      within = text.isBoundary(i) ? 0 : within + 1;
      boolean opens =
          within == 0
              ? atWord.stand(ahead) || shortAtWord.stand(ahead)
              : within >= Name.SHORTEST_REST && withinWord.stand(ahead);
      if (opens) {
        follow(text, i, mentions);
      }
    }
    return mentions;
  }

  private void follow(FoldedText text, int start, List<Mention> mentions) {
    int state = ROOT;
    for (int i = start; i < text.size(); i++) {
      state = next[state * Symbols.COUNT + text.symbol(i)];
      if (state == ROOT) {
        return;
      }
      if (state < 0) {
        state = -state;
        end(state, text, start, i + 1, mentions);
      }
    }
  }

  private void end(int state, FoldedText text, int start, int end, List<Mention> mentions) {
    for (Name name : found[state]) {
      if (name.isWrittenAt(text, start)) {
        mentions.add(new Mention(name, start, end));
      }
    }
  }

  /** The first symbols of names. Some others are taken for them; none of them is missed. */
  private static final class Beginnings {
    private static final int SYMBOL_BITS = 6;
    private static final long AHEAD = (1L << (MANY * SYMBOL_BITS)) - 1;

    /** Spreads what it multiplies over the highest bits (Knuth). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final int HASH_BITS = 16;

    private final long[] bits = new long[1 << (HASH_BITS - 6)];

    /** How many of the symbols ahead do not count. */
    private final int rest;

    Beginnings(int length) {
      rest = (MANY - length) * SYMBOL_BITS;
    }

    /** The symbols that came last, and behind them that of a place, or none behind the end. */
    static long with(long ahead, FoldedText text, int place) {
      int symbol = place < text.size() ? text.symbol(place) : Symbols.COUNT;
      return (ahead << SYMBOL_BITS | symbol) & AHEAD;
    }

    /** A name of one symbol begins with that and any other. */
    void add(Name name) {
      long known = 0;
      for (int i = 0; i < MANY; i++) {
        known = known << SYMBOL_BITS | (i < name.size() ? name.symbol(i) : 0);
      }
      boolean single = name.size() == 1;
      for (int other = 0; other <= (single ? Symbols.COUNT : 0); other++) {
        int hash = hash(known | ((long) other << ((MANY - 2) * SYMBOL_BITS)));
        bits[hash >> 6] |= 1L << hash;
      }
    }

    /** Whether one of them may stand where these symbols do. */
    boolean stand(long ahead) {
      int hash = hash(ahead);
      return (bits[hash >> 6] >> hash & 1) != 0;
    }

    private int hash(long symbols) {
      return (int) (((symbols >>> rest) * GOLDEN) >>> (Long.SIZE - HASH_BITS));
    }
  }
}
