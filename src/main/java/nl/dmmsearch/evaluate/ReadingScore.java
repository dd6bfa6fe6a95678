package nl.dmmsearch.evaluate;

/**
 * How well a field was read.
 *
 * @param right values that were read and are labelled
 * @param wrong values that were read and are not labelled
 * @param missed values that are labelled and were not read
 */
public record ReadingScore(int right, int wrong, int missed) {

  /** Of what was read, the part that is right; 1 when nothing was read. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Of what is labelled, the part that was read; 1 when nothing is. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  ReadingScore plus(ReadingScore other) {
    return new ReadingScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
