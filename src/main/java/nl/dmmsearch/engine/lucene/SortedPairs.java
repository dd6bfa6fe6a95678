package nl.dmmsearch.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A list of words with what each becomes, {@code word<TAB>other} a line, looked up in the bytes of
 * the list itself. Lines in the order of their bytes need no further work; others are sorted first.
 */
final class SortedPairs {
  private final byte[] list;
  private final int[] starts;

  private SortedPairs(byte[] list, int[] starts) {
    this.list = list;
    this.starts = starts;
  }

  /**
   * @param list in UTF-8; lines that begin with # and empty ones say nothing, and of lines for the
   *     same word the first one counts
   */
  static SortedPairs of(byte[] list) {
    int[] starts = starts(list);
    var pairs = new SortedPairs(list, starts);
    for (int i = 1; i < starts.length; i++) {
      if (pairs.order(starts[i - 1], starts[i]) >= 0) {
        return sorted(list);
      }
    }
    return pairs;
  }

  private static int[] starts(byte[] list) {
    int[] starts = new int[list.length / 8 + 8];
    int found = 0;
    int line = 0;
    int tabs = 0;
    boolean pair = false;
    for (int at = 0; at <= list.length; at++) {
      if (at == list.length || list[at] == '\n') {
        if (pair && tabs != 1) {
          throw new IllegalArgumentException("not two words with a tab between: " + at(list, line));
        }
        line = at + 1;
        tabs = 0;
        pair = false;
      } else if (at == line && list[at] != '#' && list[at] != '\r') {
        starts = found < starts.length ? starts : Arrays.copyOf(starts, found * 2);
        starts[found++] = line;
        pair = true;
      }
      if (at < list.length && list[at] == '\t') {
        tabs++;
      }
    }
    return Arrays.copyOf(starts, found);
  }

  private static String at(byte[] list, int line) {
    return new String(list, line, Math.min(80, list.length - line), StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("");
  }

  private static SortedPairs sorted(byte[] list) {
    Map<String, String> lines = new TreeMap<>();
    for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.putIfAbsent(line.substring(0, line.indexOf('\t')), line);
      }
    }
    byte[] inOrder = String.join("\n", lines.values()).getBytes(StandardCharsets.UTF_8);
    return new SortedPairs(inOrder, starts(inOrder));
  }

  int size() {
    return starts.length;
  }

  /** The lines in order. */
  List<String> lines() {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** What a word becomes; null where it is not on the list. */
  @Nullable String of(BytesRef word) {
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = order(word, starts[middle]);
      if (order == 0) {
        return becomes(starts[middle]);
      } else if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  private String becomes(int line) {
    int from = line;
    while (list[from] != '\t') {
      from++;
    }
    int to = from + 1;
    while (to < list.length && list[to] != '\n' && list[to] != '\r') {
      to++;
    }
    return new String(list, from + 1, to - from - 1, StandardCharsets.UTF_8);
  }

  /** The order of the words of two lines. */
  private int order(int line, int other) {
    int i = 0;
    while (letter(line + i) == letter(other + i)) {
      if (letter(line + i) == 0) {
        return 0;
      }
      i++;
    }
    return letter(line + i) - letter(other + i);
  }

  private int order(BytesRef word, int line) {
    for (int i = 0; i < word.length; i++) {
      int order = (word.bytes[word.offset + i] & 0xff) - letter(line + i);
      if (order != 0) {
        return order;
      }
    }
    return -letter(line + word.length);
  }

  /** The unsigned byte of a word; 0 behind its end. */
  private int letter(int at) {
    return at >= list.length || list[at] == '\t' || list[at] == '\n' ? 0 : list[at] & 0xff;
  }
}
