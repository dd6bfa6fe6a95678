package nl.dmmsearch.extract.pdf;

import java.util.Arrays;

/** Finds a value by its rank. */
final class Ordered {
  private Ordered() {}

  /** The value below which {@code share} of the others lie; {@code values} are sorted by it. */
  static double at(double[] values, double share) {
    Arrays.sort(values);
    return values[Math.min(values.length - 1, (int) (values.length * share))];
  }
}
