package nl.dmmsearch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure that was taken again and again, and whether it rises. */
final class Trend {
  private final String name;
  private final long slack;
  private final List<Long> values = new ArrayList<>();

  /**
   * @param slack so much it may rise, and a tenth, before that is called rising
   */
  Trend(String name, long slack) {
    this.name = name;
    this.slack = slack;
  }

  void add(long value) {
    values.add(value);
  }

  /**
   * Whether the median of the last third is above that of the second; the first is left to warming
   * up. Fewer than nine values tell nothing.
   */
  boolean isRising() {
    return values.size() >= 9 && median(2) > median(1) * 1.1 + slack;
  }

  private long median(int third) {
    int size = values.size() / 3;
    List<Long> part = values.subList(third * size, (third + 1) * size).stream().sorted().toList();
    return part.isEmpty() ? 0 : part.get(part.size() / 2);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-10s %d values, medians of the thirds %,d %,d %,d, most %,d",
        name,
        values.size(),
        median(0),
        median(1),
        median(2),
        values.stream().mapToLong(Long::longValue).max().orElse(0));
  }
}
