package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns that are worth a try where a word stands. What tells that lies together for each
 * word, as all patterns are more than the processor's own memory holds.
 */
final class Triggers {
  private static final long[] NONE = {};

  /** Lists of words that take more room are not looked at here. */
  private static final int MOST_PLACES = 8;

  /**
   * Of each word the patterns one behind the other: the number, how many places follow, and those
   * with their bits: another word of one of them must stand in the sentence, too.
   */
  private final long[][] byWord;

  Triggers(Lexicon lexicon, List<Row> rows) {
    Map<Integer, List<long[]>> collected = new HashMap<>();
    for (Row row : rows) {
      long[] told = told(row);
      for (int word : row.triggers()) {
        collected.computeIfAbsent(word, _ -> new ArrayList<>()).add(told);
      }
    }
    byWord = new long[lexicon.size()][];
    for (int word = 0; word < byWord.length; word++) {
      byWord[word] = joined(collected.getOrDefault(word, List.of()));
    }
  }

  private static long[] told(Row row) {
    WordsRead.Any needed = row.rarestNeeded();
    int places = needed.size() > MOST_PLACES ? 0 : needed.size();
    var told = new long[2 + 2 * places];
    told[0] = row.number();
    told[1] = places;
    for (int i = 0; i < places; i++) {
      told[2 + 2 * i] = needed.place(i);
      told[3 + 2 * i] = needed.bits(i);
    }
    return told;
  }

  private static long[] joined(List<long[]> parts) {
    var joined = new long[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (long[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined.length == 0 ? NONE : joined;
  }

  /** Adds the numbers of those that are, in a sentence of which all words are read. */
  void add(int word, WordsRead read, BitSet rows) {
    long[] all = byWord[word];
    for (int at = 0; at < all.length; ) {
      int places = (int) all[at + 1];
      if (places == 0 || read.hasAny(all, at + 2, places)) {
        rows.set((int) all[at]);
      }
      at += 2 + 2 * places;
    }
  }
}
