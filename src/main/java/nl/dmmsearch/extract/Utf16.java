package nl.dmmsearch.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-16 that begins with a byte order mark, as Windows writes it. */
final class Utf16 {
  private Utf16() {}

  static boolean hasMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFFFE || first == 0xFEFF;
  }

  /** The text without its mark; a NUL in it says that it is UTF-32 or no text at all. */
  static String decode(byte[] bytes) throws UnreadableException {
    try {
      String text = StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        throw new UnreadableException("not UTF-16 text: a NUL at character " + nul);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new UnreadableException("not UTF-16, though it begins as such: " + e.getMessage(), e);
    }
  }
}
