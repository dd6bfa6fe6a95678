package nl.dmmsearch.unpack;

import java.io.IOException;

/** What may still be taken out of one outermost document. */
final class Budget {
  private final UnpackLimits limits;
  private long entries;
  private long bytes;

  Budget(UnpackLimits limits) {
    this.limits = limits;
  }

  /**
   * Takes what one archive or mail holds out of the budget, all or nothing.
   *
   * @throws IOException if there is not so much left
   */
  void take(long moreEntries, long moreBytes) throws IOException {
    if (entries + moreEntries > limits.entries()) {
      throw new IOException(
          "holds more than %,d documents (limits.archives.entries)".formatted(limits.entries()));
    }
    if (bytes + moreBytes > limits.bytes()) {
      throw new IOException(
          "unpacks to more than %,d bytes (limits.archives.megabytes)".formatted(limits.bytes()));
    }
    entries += moreEntries;
    bytes += moreBytes;
  }
}
