package nl.dmmsearch.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Says under which name a file is saved (RFC 6266): a plain name for old clients, the exact one for
 * the others. Only plain text opens in the browser: anything else could carry a script of its own.
 */
final class ContentDisposition {
  private ContentDisposition() {}

  static String of(DocumentStore.Original original) {
    String kind = original.mediaType().equals("text/plain") ? "inline" : "attachment";
    String name = original.fileName();
    return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(kind, plain(name), exact(name));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^ -~]|[\"\\\\%]", "_");
  }

  /** Percent-encoded but for what RFC 5987 lets stand. */
  private static String exact(String name) {
    var encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean stands = b >= 0 && (Character.isLetterOrDigit(b) || "!#$&+-.^_`|~".indexOf(b) >= 0);
      encoded.append(stands ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }
}
