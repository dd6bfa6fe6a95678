package nl.dmmsearch.engine.lucene;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.dmmsearch.json.Json;
import org.apache.lucene.util.BytesRef;

/**
 * Records as the index keeps them: JSON, compressed (RFC 1951) against a text that has what most of
 * them say, which is names of components. A letter of 400 words takes 340 bytes so for what is
 * shown of it in a list and for all but its text, where the JSON has 2,300. Each is read by itself.
 */
final class PackedJson {
  /** Part of the format of the index: what was written with another one cannot be read. */
  private static final byte[] USUAL = usual();

  private static final int STREAM = 512;

  /** To make one anew takes as long as what it is made for: it clears a quarter of a megabyte. */
  private static final ThreadLocal<Deflater> DEFLATERS =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));

  private PackedJson() {}

  static BytesRef written(Object value) {
    Deflater deflater = DEFLATERS.get();
    deflater.reset();
    deflater.setDictionary(USUAL);
    deflater.setInput(Json.write(value));
    deflater.finish();
    byte[] packed = new byte[STREAM];
    int length = deflater.deflate(packed);
    while (!deflater.finished()) {
      packed = Arrays.copyOf(packed, packed.length * 2);
      length += deflater.deflate(packed, length, packed.length - length);
    }
    return new BytesRef(Arrays.copyOf(packed, length));
  }

  /**
   * The value that was written.
   *
   * @throws IllegalArgumentException if the bytes are no {@code type} as {@link #written} has it
   * @throws IOException if they are not packed so
   */
  static <T> T read(BytesRef packed, Class<T> type) throws IOException {
    var inflater = new Inflater(true);
    try {
      inflater.setDictionary(USUAL);
      var bytes = new ByteArrayInputStream(packed.bytes, packed.offset, packed.length);
      return Json.read(new InflaterInputStream(bytes, inflater, STREAM), type);
    } finally {
      inflater.end();
    }
  }

  private static byte[] usual() {
    try (InputStream in = PackedJson.class.getResourceAsStream("kept-json.txt")) {
      if (in == null) {
        throw new IllegalStateException("kept-json.txt is missing beside " + PackedJson.class);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("kept-json.txt cannot be read", e);
    }
  }
}
