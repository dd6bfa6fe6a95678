package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts per field what was read right, wrongly and not at all, and keeps the misses. */
final class Tally {
  /** Right, read and expected. */
  private static final class Count {
    int right;
    int read;
    int expected;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Compares one value; null on either side is a value not there. */
  void value(String file, String field, @Nullable Object expected, @Nullable Object read) {
    list(file, field, listOf(expected), listOf(read));
  }

  /** Compares sets of values. */
  void list(String file, String field, Collection<?> expected, Collection<?> read) {
    Count count = counts.computeIfAbsent(field, f -> new Count());
    count.right += (int) read.stream().filter(expected::contains).count();
    count.read += read.size();
    count.expected += expected.size();
    if (!List.copyOf(expected).equals(List.copyOf(read)) && !sameSet(expected, read)) {
      misses.add("%-28s %-12s expected %s, read %s".formatted(file, field, expected, read));
    }
  }

  private static boolean sameSet(Collection<?> a, Collection<?> b) {
    return a.containsAll(b) && b.containsAll(a);
  }

  private static List<Object> listOf(@Nullable Object value) {
    return value == null ? List.of() : List.of(Objects.requireNonNull(value));
  }

  double precision(String field) {
    Count count = count(field);
    return count.read == 0 ? 1 : (double) count.right / count.read;
  }

  double recall(String field) {
    Count count = count(field);
    return count.expected == 0 ? 1 : (double) count.right / count.expected;
  }

  double f1(String field) {
    double sum = precision(field) + recall(field);
    return sum == 0 ? 0 : 2 * precision(field) * recall(field) / sum;
  }

  private Count count(String field) {
    return counts.getOrDefault(field, new Count());
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  @Override
  public String toString() {
    var out = new StringBuilder();
    counts.forEach((field, count) ->
        out.append(
            "%-14s P %.3f R %.3f (%d right, %d read, %d expected)%n"
                .formatted(
                    field,
                    precision(field),
                    recall(field),
                    count.right,
                    count.read,
                    count.expected)));
    misses.forEach(miss -> out.append(miss).append('\n'));
    return out.toString();
  }
}
