package nl.dmmsearch.unpack;

/**
 * How far documents are taken apart, counted per outermost document. All are at least 1.
 *
 * @param depth how many may lie in each other; 1 opens none that lies in another
 * @param entries how many documents may be found
 * @param bytes how large they may be, together
 * @param ratio how many times larger than packed an entry of a MiB or more may be
 * @param documentBytes the largest archive or mail that is opened where it lies in another
 */
public record UnpackLimits(int depth, int entries, long bytes, int ratio, long documentBytes) {
  /** Checks the ranges. */
  public UnpackLimits {
    if (depth < 1 || entries < 1 || bytes < 1 || ratio < 1 || documentBytes < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }
}
