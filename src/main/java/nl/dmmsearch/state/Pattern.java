package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of words as they stand in a sentence: {@code speerpunt van ... Nederlandse/Nederland}. A
 * word is a {@link WordChoice}; {@code {kamer}} is any name of that list; {@code (het)} may be left
 * out; {@code ...} stands for up to ten words.
 *
 * @param written as in the file
 * @param parts at least one, the first neither a gap nor left out
 */
record Pattern(String written, List<Part> parts) {
  /** How many words {@code ...} stands for at most. */
  static final int GAP = 10;

  /** One place in the row. */
  sealed interface Part {
    /** A word of the text. */
    record Word(WordChoice choice, boolean optional) implements Part {}

    /** One of the names of a list. */
    record Listed(String list, boolean optional) implements Part {}

    /** Up to {@link #GAP} words. */
    record Gap() implements Part {}
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException that says what is wrong with it
   */
  static Pattern parse(String written) {
    List<Part> parts = new ArrayList<>();
    for (String word : written.strip().split("\\s+", -1)) {
      parts.add(part(written, word));
    }
    check(written, parts);
    return new Pattern(written, List.copyOf(parts));
  }

  private static Part part(String pattern, String word) {
    if (word.equals("...")) {
      return new Part.Gap();
    }
    boolean optional = word.startsWith("(") && word.endsWith(")") && word.length() > 2;
    String inner = optional ? word.substring(1, word.length() - 1) : word;
    if (inner.startsWith("{") && inner.endsWith("}")) {
      return new Part.Listed(inner.substring(1, inner.length() - 1), optional);
    }
    try {
      return new Part.Word(WordChoice.parse(inner), optional);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("«" + pattern + "»: " + e.getMessage(), e);
    }
  }

  private static void check(String written, List<Part> parts) {
    if (isLoose(parts.getFirst()) || parts.getLast() instanceof Part.Gap) {
      throw new IllegalArgumentException(
          "«" + written + "» must begin with a word or a {list} and not end in ...");
    }
  }

  private static boolean isLoose(Part part) {
    return switch (part) {
      case Part.Gap() -> true;
      case Part.Listed(String _, boolean optional) -> optional;
      case Part.Word(WordChoice choice, boolean optional) -> optional || !choice.isWhole();
    };
  }
}
