package nl.dmmsearch.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Says of what type a document is; of plain text also in which characters, as it was read. */
final class ContentType {
  private ContentType() {}

  static String of(DocumentStore.Original original) {
    String type = original.mediaType();
    return type.equals("text/plain") ? type + ";charset=" + charset(original.bytes()) : type;
  }

  private static String charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
      return "utf-16";
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return "utf-8";
    } catch (CharacterCodingException e) {
      return "windows-1252";
    }
  }
}
