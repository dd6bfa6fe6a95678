package nl.dmmsearch.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a document's bytes.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ContentHash(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form. */
  public ContentHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + value);
    }
  }

  /** The hash of {@code bytes}. */
  public static ContentHash of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ContentHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
