package nl.dmmsearch.relate;

import java.util.Arrays;

/**
 * A sample of the shingles of a text, by which two texts are compared without either: MinHash
 * (Broder 1997) in one permutation (Li, Owen and Zhang, One Permutation Hashing, NIPS 2012), of
 * which each bin keeps 16 bits (Li and König, b-Bit Minwise Hashing, WWW 2010). A shingle is a run
 * of twelve letters, about two words, whatever stands between them.
 */
final class Sketch {
  static final int BINS = 128;
  private static final int BIN_BITS = 7;
  private static final int SHINGLE = 12;

  /** What a letter weighs when it leaves the window. */
  private static final long LEAVING = leaving();

  private final short[] bins;

  private Sketch(short[] bins) {
    this.bins = bins;
  }

  private static long leaving() {
    long power = 1;
    for (int i = 0; i < SHINGLE; i++) {
      power *= Hash.BASE;
    }
    return power;
  }

  static Sketch of(char[] letters) {
    var least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    long rolling = 0;
    for (int i = 0; i < letters.length; i++) {
      rolling = Hash.plus(rolling, letters[i]);
      if (i >= SHINGLE) {
        rolling -= LEAVING * (letters[i - SHINGLE] + 1);
      }
      if (i >= SHINGLE - 1) {
        long hash = Hash.mixed(rolling);
        int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
        least[bin] = Math.min(least[bin], hash & (-1L >>> BIN_BITS));
      }
    }
    var bins = new short[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      bins[bin] = least[bin] == Long.MAX_VALUE ? 0 : kept(least[bin]);
    }
    return new Sketch(bins);
  }

  /** The low bits of a minimum, never 0, which is kept for a bin without shingles. */
  private static short kept(long least) {
    short low = (short) least;
    return low == 0 ? 1 : low;
  }

  /** The sketch that {@link #bytes} gave. */
  static Sketch of(byte[] bytes) {
    if (bytes.length != BINS * Short.BYTES) {
      throw new IllegalArgumentException("a sketch has 256 bytes, got " + bytes.length);
    }
    var bins = new short[BINS];
    java.nio.ByteBuffer.wrap(bytes).asShortBuffer().get(bins);
    return new Sketch(bins);
  }

  byte[] bytes() {
    var buffer = java.nio.ByteBuffer.allocate(BINS * Short.BYTES);
    buffer.asShortBuffer().put(bins);
    return buffer.array();
  }

  /** What share of the shingles of two texts both have, estimated: 0 to 1. */
  double resemblance(Sketch other) {
    int same = 0;
    int either = 0;
    for (int bin = 0; bin < BINS; bin++) {
      boolean filled = bins[bin] != 0 || other.bins[bin] != 0;
      either += filled ? 1 : 0;
      same += filled && bins[bin] == other.bins[bin] ? 1 : 0;
    }
    return either == 0 ? 0 : (double) same / either;
  }

  /**
   * Some bins next to each other as one number, by which alike texts are found.
   *
   * @return 0 where any of the bins has no shingles
   */
  long band(int first, int rows) {
    long band = first + 1L;
    for (int bin = first; bin < first + rows; bin++) {
      if (bins[bin] == 0) {
        return 0;
      }
      band = Hash.mixed(band * Hash.BASE + bins[bin]);
    }
    return band;
  }
}
