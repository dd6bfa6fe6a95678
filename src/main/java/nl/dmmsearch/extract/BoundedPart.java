package nl.dmmsearch.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Ends the reading of a part that grows beyond what a document's part can be. */
final class BoundedPart extends FilterInputStream {
  private static final int MEGABYTE = 1 << 20;

  /** The text of 20 000 pages. */
  private static final long MOST_BYTES = 128L * MEGABYTE;

  /** Markup packs well, but hardly to less than a hundredth; small parts may. */
  private static final long MOST_RATIO = 100;

  private static final long SMALL = 4L * MEGABYTE;

  private final ZipArchiveEntry entry;
  private long read;

  BoundedPart(InputStream in, ZipArchiveEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = super.read(into, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws BombException {
    read += n;
    long packed = Math.max(1, entry.getCompressedSize());
    if (read > MOST_BYTES) {
      throw new BombException(
          "its part %s unpacks to more than %d MB"
              .formatted(entry.getName(), MOST_BYTES / MEGABYTE));
    }
    if (read > SMALL && read / packed > MOST_RATIO) {
      throw new BombException(
          "its part %s unpacks to more than %d times its size, as a decompression bomb does"
              .formatted(entry.getName(), MOST_RATIO));
    }
  }
}
