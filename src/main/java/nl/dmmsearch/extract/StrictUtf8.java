package nl.dmmsearch.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and says where it is not: a replacement character would hide a lost letter. */
final class StrictUtf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictUtf8() {}

  /** What came of the bytes. */
  sealed interface Decoded {}

  /** The bytes are UTF-8. */
  record Text(String value) implements Decoded {}

  /**
   * The bytes are not UTF-8.
   *
   * @param value of the first byte that does not fit, 0..255
   * @param offset of that byte, from 0
   * @param line that it stands in, from 1
   */
  record Fault(int value, int offset, int line) implements Decoded {
    String spot() {
      return "byte 0x%02X at offset %d, line %d".formatted(value, offset, line);
    }
  }

  static Decoded decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return fault(bytes, in.position());
    }
    String text = out.flip().toString();
    return new Text(
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private static Fault fault(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new Fault(bytes[offset] & 0xFF, offset, line);
  }
}
