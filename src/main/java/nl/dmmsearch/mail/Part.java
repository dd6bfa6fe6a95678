package nl.dmmsearch.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of a mail.
 *
 * @param mediaType in lower case
 * @param charset as declared; null where none is
 * @param fields above the part
 * @param choice which group of alternatives it belongs to; {@link #NO_CHOICE} for none
 * @param bytes decoded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Part(String mediaType, @Nullable String charset, Fields fields, int choice, byte[] bytes) {
  static final int NO_CHOICE = 0;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys");
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf", ".pdf",
          "application/msword", ".doc",
          "application/rtf", ".rtf",
          "application/zip", ".zip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
          "application/vnd.oasis.opendocument.text", ".odt",
          "message/rfc822", ".eml",
          "text/html", ".html",
          "text/plain", ".txt");

  /** Whether it is part of what was written, and not a file beside it. */
  boolean isText() {
    return (mediaType.equals("text/plain") || isHtml())
        && !fields.isAttachment()
        && fields.fileName() == null;
  }

  boolean isHtml() {
    return mediaType.equals("text/html");
  }

  /** Whether somebody attached it; pictures in the text and signatures come by themselves. */
  boolean isDocument() {
    if (SIGNATURES.contains(mediaType)) {
      return false;
    }
    if (mediaType.startsWith("image/")) {
      return fields.isAttachment();
    }
    if (mediaType.startsWith("message/")) {
      return mediaType.equals("message/rfc822");
    }
    boolean named = fields.fileName() != null || fields.isAttachment();
    return bytes.length > 0 && (named || choice == NO_CHOICE);
  }

  Mail.Text text() {
    return new Mail.Text(decoded(), isHtml());
  }

  Attachment attachment(int number) {
    String given = fields.fileName();
    String name = given == null || given.isBlank() ? "bijlage-" + number : given.strip();
    String ending = ENDINGS.getOrDefault(mediaType, "");
    boolean bare = given == null || name.lastIndexOf('.') < 0;
    boolean mail = mediaType.equals("message/rfc822");
    boolean ended = name.toLowerCase(Locale.ROOT).endsWith(ending);
    return new Attachment((bare || mail) && !ended ? name + ending : name, mediaType, bytes);
  }

  /** Declared charsets are often wrong; what is UTF-8 throughout is UTF-8. */
  private String decoded() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, declared());
    }
  }

  private Charset declared() {
    try {
      Charset named = charset == null ? WINDOWS : Charset.forName(charset);
      boolean narrow =
          named.equals(StandardCharsets.US_ASCII)
              || named.equals(StandardCharsets.ISO_8859_1)
              || named.equals(StandardCharsets.UTF_8);
      return narrow ? WINDOWS : named;
    } catch (IllegalArgumentException e) {
      return WINDOWS;
    }
  }
}
