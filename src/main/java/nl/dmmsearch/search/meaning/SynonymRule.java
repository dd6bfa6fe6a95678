package nl.dmmsearch.search.meaning;

import java.util.List;

/**
 * Names that answer for others. A name between quotes is that name as it is written, in no other
 * form: {@code "ministers van Defensie"} are those of all countries, minister van Defensie is one.
 *
 * @param asked whoever asks for one of these
 * @param also finds these too; the same names where all are names for one thing
 * @param related whether these are other things, which tell of what was asked and do not name it
 */
public record SynonymRule(List<String> asked, List<String> also, boolean related) {
  /** Names that name what was asked. */
  public SynonymRule(List<String> asked, List<String> also) {
    this(asked, also, false);
  }

  /** Copies the names and checks that there are some, each with something to look for. */
  public SynonymRule {
    asked = List.copyOf(asked);
    also = List.copyOf(also);
    requireNames(asked);
    requireNames(also);
  }

  private static void requireNames(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a name is missing");
    }
    for (String name : names) {
      boolean isWord = WordForms.isOneWord(name);
      if (!isWord && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new IllegalArgumentException("not a name: «" + name + "»");
      }
      if (!isWord && bare(name).indexOf('"') >= 0) {
        throw new IllegalArgumentException("a quote stands alone in «" + name + "»");
      }
    }
  }

  /** Whether other forms of a name mean something else. */
  static boolean isAsWritten(String name) {
    return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
  }

  /** A name without the quotes that say how it is meant. */
  static String bare(String name) {
    return isAsWritten(name) ? name.substring(1, name.length() - 1) : name;
  }

  /** Names for one thing. */
  public static SynonymRule same(List<String> names) {
    return new SynonymRule(names, names);
  }
}
