package nl.dmmsearch.search.meaning;

import java.util.List;

/**
 * Names that answer for others.
 *
 * @param asked whoever asks for one of these
 * @param also finds these too; the same names where all are names for one thing
 */
public record SynonymRule(List<String> asked, List<String> also) {
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
      if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new IllegalArgumentException("not a name: «" + name + "»");
      }
    }
  }

  /** Names for one thing. */
  public static SynonymRule same(List<String> names) {
    return new SynonymRule(names, names);
  }
}
