package nl.dmmsearch.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a brief: readable, and the same at every indexing because it is made from the name of
 * the source document and the part in it, never from what was read.
 *
 * @param value lower-case letters, digits and hyphens, at most 80 characters
 */
public record BriefId(String value) implements Comparable<BriefId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHEN_OUTSIDE = Pattern.compile("^-|-$");
  private static final int LONGEST = 80;
  private static final int SLUG = 60;

  /** Checks the form. */
  public BriefId {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "an id has lower-case letters, digits and single hyphens, at most "
              + LONGEST
              + ": "
              + value);
    }
  }

  /** The id that a text is; empty where it has not the form of one. */
  public static Optional<BriefId> read(String text) {
    boolean fits = text.length() <= LONGEST && FORM.matcher(text).matches();
    return fits ? Optional.of(new BriefId(text)) : Optional.empty();
  }

  /**
   * The id of a part of a document: a slug of the name for people, eight hexadecimal digits of its
   * SHA-256 because two names can have one slug, and the part from the second on.
   *
   * @param part 1 for the first brief in the document
   */
  public static BriefId of(SourceName name, int part) {
    if (part < 1) {
      throw new IllegalArgumentException("parts count from 1, got " + part);
    }
    String slug = slug(name.value());
    String id = (slug.isEmpty() ? "" : slug + "-") + digest(name.value());
    return new BriefId(part == 1 ? id : id + "-" + part);
  }

  private static String slug(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    String plain =
        MARK.matcher(Normalizer.normalize(stem, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String folded = OTHERS.matcher(plain).replaceAll("-");
    String cut = folded.substring(0, Math.min(SLUG, folded.length()));
    return HYPHEN_OUTSIDE.matcher(cut).replaceAll("");
  }

  private static String digest(String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] bytes = sha.digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(BriefId other) {
    return value.compareTo(other.value);
  }
}
