package nl.dmmsearch.engine.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Short bytes, compressed (RFC 1951) against a text that has what most of them say. Each is read by
 * itself.
 */
final class Deflated {
  /** Part of the format of the index: what was written with another one cannot be read. */
  private static final byte[] USUAL = usual();

  private static final int SHORT = 512;

  /** Most are a fifth to an eighth of what they were. */
  private static final int LONGER = 8;

  /** To make one anew takes as long as what it is made for: it clears a quarter of a megabyte. */
  private static final ThreadLocal<Deflater> DEFLATERS =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));

  private Deflated() {}

  static BytesRef packed(byte[] bytes) {
    Deflater deflater = DEFLATERS.get();
    deflater.reset();
    deflater.setDictionary(USUAL);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] packed = new byte[SHORT];
    int length = deflater.deflate(packed);
    while (!deflater.finished()) {
      packed = Arrays.copyOf(packed, packed.length * 2);
      length += deflater.deflate(packed, length, packed.length - length);
    }
    return new BytesRef(Arrays.copyOf(packed, length));
  }

  /**
   * The bytes that were packed.
   *
   * @throws IOException if these are not packed so, or not all of it
   */
  static byte[] unpacked(BytesRef packed) throws IOException {
    var inflater = new Inflater(true);
    try {
      inflater.setDictionary(USUAL);
      inflater.setInput(packed.bytes, packed.offset, packed.length);
      byte[] bytes = new byte[Math.max(SHORT, packed.length * LONGER)];
      int length = inflater.inflate(bytes);
      while (!inflater.finished()) {
        if (length < bytes.length) {
          throw new EOFException("packed bytes end too early");
        }
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
        length += inflater.inflate(bytes, length, bytes.length - length);
      }
      return Arrays.copyOf(bytes, length);
    } catch (DataFormatException e) {
      throw new IOException("bytes are not packed as the index has them", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] usual() {
    try (InputStream in = Deflated.class.getResourceAsStream("kept-json.txt")) {
      if (in == null) {
        throw new IllegalStateException("kept-json.txt is missing beside " + Deflated.class);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("kept-json.txt cannot be read", e);
    }
  }
}
