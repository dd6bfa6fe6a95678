package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import nl.dmmsearch.json.Json;
import org.apache.lucene.util.BytesRef;

/**
 * Records as the index keeps them: JSON, {@link Deflated} against a text that has the names of
 * components. A letter of 400 words takes 340 bytes so for what is shown of it in a list and for
 * all but its text, where the JSON has 2,300.
 */
final class PackedJson {
  private PackedJson() {}

  static BytesRef written(Object value) {
    return Deflated.packed(Json.write(value));
  }

  /**
   * The value that was written.
   *
   * @throws IllegalArgumentException if the bytes are no {@code type} as {@link #written} has it
   * @throws IOException if they are not packed so
   */
  static <T> T read(BytesRef packed, Class<T> type) throws IOException {
    return Json.read(Deflated.unpacked(packed), type);
  }
}
