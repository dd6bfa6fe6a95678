package nl.dmmsearch.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence of one list became which of another: as much as possible of what both have stands
 * in pairs, and pairs keep their order. Sentences with little in common are no pair.
 */
final class Counterparts {
  /** Of more pairs than this that are possible none is looked for: nobody reads such changes. */
  private static final int MOST = 250_000;

  private final List<Wording> left;
  private final List<Wording> right;
  private final double[][] likeness;
  private final double[][] best;

  private Counterparts(List<Wording> left, List<Wording> right) {
    this.left = left;
    this.right = right;
    this.likeness = new double[left.size()][right.size()];
    this.best = new double[left.size() + 1][right.size() + 1];
  }

  /** For each of {@code right} the place of the one in {@code left} that it was; else null. */
  static @Nullable Integer[] of(List<Wording> left, List<Wording> right) {
    if ((long) left.size() * right.size() > MOST) {
      return new @Nullable Integer[right.size()];
    }
    return new Counterparts(left, right).pairs();
  }

  private @Nullable Integer[] pairs() {
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        likeness[i][j] = left.get(i).likeness(right.get(j));
        best[i][j] =
            Math.max(likeness[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    var pairs = new @Nullable Integer[right.size()];
    for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        pairs[j++] = i++;
      }
    }
    return pairs;
  }
}
