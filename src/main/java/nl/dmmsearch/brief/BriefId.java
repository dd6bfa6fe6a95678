package nl.dmmsearch.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The id of a brief: readable, and the same at every indexing because it is made from the name of
 * the source document and the part in it, never from what was read.
 *
 * @param value lower-case letters, digits and hyphens, at most 80 characters
 */
public record BriefId(String value) implements Comparable<BriefId> {
  private static final int LONGEST = 80;
  private static final int SLUG = 60;

  /** Checks the form. */
  public BriefId {
    if (!fits(value)) {
      throw new IllegalArgumentException(
          "an id has lower-case letters, digits and single hyphens, at most "
              + LONGEST
              + ": "
              + value);
    }
  }

  /** The id that a text is; empty where it has not the form of one. */
  public static Optional<BriefId> read(String text) {
    return fits(text) ? Optional.of(new BriefId(text)) : Optional.empty();
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
    String plain = Normalizer.normalize(stem, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var slug = new StringBuilder(SLUG);
    for (int i = 0; i < plain.length() && slug.length() < SLUG; ) {
      int symbol = plain.codePointAt(i);
      i += Character.charCount(symbol);
      if (isPlain(symbol)) {
        slug.append((char) symbol);
      } else if (!isMark(symbol) && !endsApart(slug)) {
        slug.append('-');
      }
    }
    int end = slug.length() - (endsApart(slug) ? 1 : 0);
    int start = end > 0 && slug.charAt(0) == '-' ? 1 : 0;
    return slug.substring(start, end);
  }

  private static boolean fits(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    boolean apart = true;
    for (int i = 0; i < id.length(); i++) {
      boolean hyphen = id.charAt(i) == '-';
      if (hyphen ? apart : !isPlain(id.charAt(i))) {
        return false;
      }
      apart = hyphen;
    }
    return !apart;
  }

  private static boolean isPlain(int symbol) {
    return (symbol >= 'a' && symbol <= 'z') || (symbol >= '0' && symbol <= '9');
  }

  private static boolean isMark(int symbol) {
    return switch (Character.getType(symbol)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean endsApart(StringBuilder slug) {
    return !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
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
