package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names by their first symbols. That none begins at a place, as at nearly all of a text, a small
 * table tells that stays in the processor's own memory; the others lie together that begin alike.
 */
final class NamesByBeginning {
  /** How many symbols ahead of a place are known there. */
  static final int AHEAD = 5;

  private static final int SYMBOL_BITS = 6;
  private static final long ALL_AHEAD = (1L << (AHEAD * SYMBOL_BITS)) - 1;

  /** Spreads what it multiplies over the highest bits (Knuth). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int HASH_BITS = 16;

  /** Some beginnings that no name has are taken for one; none of a name is missed. */
  private final long[] bits = new long[1 << (HASH_BITS - 6)];

  private final int length;
  private final @Nullable Alike[] table;

  /** What begins with the same symbols: what comes next in each, as far as it has that many. */
  private static final class Alike {
    private final long beginning;
    private final long[] next;
    private final long[] masks;
    private final Name[] names;

    private Alike(long beginning, List<Name> shortestFirst, int length) {
      this.beginning = beginning;
      this.names = shortestFirst.toArray(Name[]::new);
      this.next = new long[names.length];
      this.masks = new long[names.length];
      for (int i = 0; i < names.length; i++) {
        next[i] = packed(names[i], length, AHEAD);
        masks[i] = mask(Math.clamp(names[i].size() - length, 0, AHEAD));
      }
    }

    /** The bits of the first symbols of all that are compared. */
    private static long mask(int symbols) {
      return ALL_AHEAD & ~((1L << ((AHEAD - symbols) * SYMBOL_BITS)) - 1);
    }
  }

  /**
   * Names of at least {@code length} symbols, or a name of one symbol where that is two.
   *
   * @param length how many symbols count as the beginning, at most {@link #AHEAD}
   */
  NamesByBeginning(int length, List<Name> names) {
    this.length = length;
    Map<Long, List<Name>> alike = new LinkedHashMap<>();
    for (Name name : names) {
      for (long beginning : beginnings(name)) {
        alike.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(name);
      }
    }
    table = new @Nullable Alike[Math.max(2, Integer.highestOneBit(alike.size()) * 8)];
    alike.forEach(this::put);
  }

  /** The symbols that came last, and behind them that of a place, or none behind the end. */
  static long with(long ahead, FoldedText text, int place) {
    int symbol = place < text.size() ? text.symbol(place) : Symbols.COUNT;
    return (ahead << SYMBOL_BITS | symbol) & ALL_AHEAD;
  }

  /** A name of one symbol begins with that and any other. */
  private List<Long> beginnings(Name name) {
    long known = packed(name, 0, length);
    if (name.size() >= length) {
      return List.of(known);
    }
    List<Long> all = new ArrayList<>();
    for (long other = 0; other <= Symbols.COUNT; other++) {
      all.add(known | other);
    }
    return all;
  }

  private static long packed(Name name, int from, int count) {
    long packed = 0;
    for (int i = from; i < from + count; i++) {
      packed = packed << SYMBOL_BITS | (i < name.size() ? name.symbol(i) : 0);
    }
    return packed;
  }

  private void put(long beginning, List<Name> names) {
    List<Name> shortestFirst = names.stream().sorted(Comparator.comparingInt(Name::size)).toList();
    int slot = slot(beginning);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = new Alike(beginning, shortestFirst, length);
    int hash = hash(beginning);
    bits[hash >> 6] |= 1L << hash;
  }

  /** Whether a name may begin where these symbols stand. */
  boolean mayStand(long ahead) {
    int hash = hash(beginning(ahead));
    return (bits[hash >> 6] >> hash & 1) != 0;
  }

  /** Takes in every name that {@code text} writes at {@code start}, the shortest first. */
  void find(FoldedText text, int start, long ahead, List<Mention> mentions) {
    Alike alike = alike(beginning(ahead));
    if (alike == null) {
      return;
    }
    long coming = 0;
    for (int i = 0; i < AHEAD; i++) {
      coming = with(coming, text, start + length + i);
    }
    for (int i = 0; i < alike.next.length; i++) {
      if (((coming ^ alike.next[i]) & alike.masks[i]) == 0) {
        take(alike.names[i], text, start, mentions);
      }
    }
  }

  private void take(Name name, FoldedText text, int start, List<Mention> mentions) {
    if (start + name.size() > text.size()) {
      return;
    }
    for (int i = length + AHEAD; i < name.size(); i++) {
      if (name.symbol(i) != text.symbol(start + i)) {
        return;
      }
    }
    if (name.isWrittenAt(text, start)) {
      mentions.add(new Mention(name, start, start + name.size()));
    }
  }

  private @Nullable Alike alike(long beginning) {
    int slot = slot(beginning);
    Alike alike = table[slot];
    while (alike != null && alike.beginning != beginning) {
      slot = (slot + 1) & (table.length - 1);
      alike = table[slot];
    }
    return alike;
  }

  private long beginning(long ahead) {
    return ahead >>> ((AHEAD - length) * SYMBOL_BITS);
  }

  private int slot(long beginning) {
    return hash(beginning) & (table.length - 1);
  }

  private static int hash(long symbols) {
    return (int) ((symbols * GOLDEN) >>> (Long.SIZE - HASH_BITS));
  }
}
