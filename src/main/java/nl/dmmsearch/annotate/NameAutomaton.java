package nl.dmmsearch.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every name of the taxonomy in a text in one pass, however many names there are.
 *
 * <p>After A. Aho and M. Corasick, Efficient string matching, CACM 18 (1975), as a complete table:
 * one look-up per symbol.
 */
final class NameAutomaton {
  private static final int ROOT = 0;
  private static final Name[] NOTHING = {};

  /** The state after {@code state} and a symbol, at {@code state * COUNT + symbol}. */
  private final int[] next;

  /** The names that end in a state. */
  private final Name[][] found;

  /** Whether all names that end in a state stand alone: most letters like them are within words. */
  private final boolean[] alone;

  NameAutomaton(List<Name> names) {
    int most = 1 + names.stream().mapToInt(Name::size).sum();
    var children = new int[most * Symbols.COUNT];
    List<List<Name>> ends = new ArrayList<>();
    ends.add(new ArrayList<>());
    for (Name name : names) {
      int state = ROOT;
      for (int i = 0; i < name.size(); i++) {
        int edge = state * Symbols.COUNT + name.symbol(i);
        if (children[edge] == ROOT) {
          children[edge] = ends.size();
          ends.add(new ArrayList<>());
        }
        state = children[edge];
      }
      ends.get(state).add(name);
    }
    int[] table = Arrays.copyOf(children, ends.size() * Symbols.COUNT);
    int[] nearestFirst = completeTable(table, ends);
    next = inOrder(table, nearestFirst);
    found =
        Arrays.stream(nearestFirst)
            .mapToObj(state -> ends.get(state).toArray(NOTHING))
            .toArray(Name[][]::new);
    alone = new boolean[found.length];
    for (int state = 0; state < found.length; state++) {
      alone[state] = Arrays.stream(found[state]).allMatch(Name::standsAlone);
    }
  }

  /**
   * The same table with the states numbered otherwise. Nearly all of a text is spent in those a few
   * symbols from the root; next to each other they stay in the processor's own memory.
   *
   * @param order by new number the old one
   */
  private static int[] inOrder(int[] table, int[] order) {
    var numbers = new int[order.length];
    for (int number = 0; number < order.length; number++) {
      numbers[order[number]] = number;
    }
    var ordered = new int[table.length];
    for (int i = 0; i < ordered.length; i++) {
      int old = table[order[i / Symbols.COUNT] * Symbols.COUNT + i % Symbols.COUNT];
      ordered[i] = numbers[old];
    }
    return ordered;
  }

  /**
   * Gives every state an edge for every symbol, and the names of its longest proper suffix.
   *
   * @return the states from the root on, those nearest to it first
   */
  private static int[] completeTable(int[] next, List<List<Name>> ends) {
    var suffix = new int[ends.size()];
    var order = new int[ends.size()];
    int reached = 0;
    var queue = new ArrayDeque<Integer>(List.of(ROOT));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      order[reached++] = state;
      for (int symbol = 0; symbol < Symbols.COUNT; symbol++) {
        int edge = state * Symbols.COUNT + symbol;
        int fallback = state == ROOT ? ROOT : next[suffix[state] * Symbols.COUNT + symbol];
        int child = next[edge];
        if (child == ROOT) {
          next[edge] = fallback;
        } else {
          suffix[child] = fallback;
          ends.get(child).addAll(ends.get(fallback));
          queue.add(child);
        }
      }
    }
    return order;
  }

  /** Every place where {@code text} writes a name, in the order in which they end. */
  List<Mention> scan(FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    int state = ROOT;
    for (int i = 0; i < text.size(); i++) {
      state = next[state * Symbols.COUNT + text.symbol(i)];
      if (alone[state] && goesOn(text, i + 1)) {
        continue;
      }
      for (Name name : found[state]) {
        int start = i + 1 - name.size();
        if (name.isWrittenAt(text, start)) {
          mentions.add(new Mention(name, start, i + 1));
        }
      }
    }
    return mentions;
  }

  /** Whether the word goes on by more than a plural s. */
  private static boolean goesOn(FoldedText text, int at) {
    return !text.isBoundary(at) && !text.isBoundary(at + 1);
  }
}
