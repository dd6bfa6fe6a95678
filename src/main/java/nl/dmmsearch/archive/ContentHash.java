package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
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
    return ofDigest(sha256().digest(bytes));
  }

  /** The hash of all that a stream still gives. */
  static ContentHash of(InputStream in) throws IOException {
    return copying(in, OutputStream.nullOutputStream());
  }

  /** The hash of all that a stream still gives, which is written to another one. */
  static ContentHash copying(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    new DigestInputStream(in, digest).transferTo(out);
    return ofDigest(digest.digest());
  }

  private static ContentHash ofDigest(byte[] digest) {
    return new ContentHash(HexFormat.of().formatHex(digest));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
