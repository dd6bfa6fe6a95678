package nl.dmmsearch.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells from the first bytes that a file is something else than plain text. */
enum BinarySignature {
  PDF("it looks like a PDF", "%PDF-"),
  ZIP("it looks like a ZIP archive or a document packed as one (DOCX, ODT)", "PK\u0003\u0004"),
  OFFICE("it looks like an Office document (DOC, XLS)", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"),
  RTF("it looks like Rich Text Format", "{\\rtf"),
  PNG("it looks like a PNG image", "\u0089PNG"),
  JPEG("it looks like a JPEG image", "\u00FF\u00D8\u00FF"),
  GZIP("it looks like a gzip archive", "\u001F\u008B\u0008");

  private final String what;
  private final String start;

  /**
   * A signature.
   *
   * @param start one character per byte
   */
  BinarySignature(String what, String start) {
    this.what = what;
    this.start = start;
  }

  /** What the bytes look like instead of text; empty where nothing speaks against text. */
  static Optional<String> of(byte[] bytes) {
    return List.of(values()).stream()
        .filter(signature -> signature.begins(bytes))
        .map(signature -> signature.what)
        .findFirst()
        .or(() -> nul(bytes));
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= start.length()
        && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  private static Optional<String> nul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of("it is binary, with a NUL byte at offset " + i);
      }
    }
    return Optional.empty();
  }
}
