package nl.dmmsearch.brief;

import java.util.Arrays;

/**
 * The name of a source document: its path relative to the folder that was indexed, with forward
 * slashes, or the name it was uploaded under.
 *
 * @param value 1 to 500 characters; relative, without {@code .} or {@code ..} as a part and without
 *     control characters
 */
public record SourceName(String value) implements Comparable<SourceName> {
  private static final int LONGEST = 500;

  /** Checks that the name is relative and stays within its folder. */
  public SourceName {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a document's name has 1 to " + LONGEST + " characters, this one " + value.length());
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a document's name has no control characters");
    }
    if (value.startsWith("/") || value.contains("\\")) {
      throw new IllegalArgumentException(
          "a document's name is relative, with forward slashes: " + value);
    }
    if (Arrays.stream(value.split("/", -1)).anyMatch(SourceName::isNoName)) {
      throw new IllegalArgumentException("a document's name has no empty, . or .. part: " + value);
    }
  }

  private static boolean isNoName(String part) {
    return part.isEmpty() || part.equals(".") || part.equals("..");
  }

  /** The last part of the name. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** Whether it is {@code other}, or the name of a document that lies in that one. */
  public boolean isOrLiesIn(SourceName other) {
    return equals(other) || value.startsWith(other.value + "/");
  }

  @Override
  public int compareTo(SourceName other) {
    return value.compareTo(other.value);
  }
}
