package nl.dmmsearch.search.meaning;

import java.util.List;

/**
 * Names that answer for others. A name between quotes is that name as it is written, in no other
 * form: {@code "ministers van Defensie"} are those of all countries, minister van Defensie is one.
 * Behind the sign {@code =} a word is meant so by whoever types it, too: {@code =trade} is English,
 * and no form of treden.
 *
 * @param asked whoever asks for one of these
 * @param also finds these too; the same names where all are names for one thing
 * @param related whether these are other things, which tell of what was asked and do not name it
 * @param not longer names that hold one of those and name something else
 */
public record SynonymRule(
    List<String> asked, List<String> also, boolean related, List<String> not) {
  /** As in what people type. */
  private static final String EXACT = "=";

  /** Names that name what was asked. */
  public SynonymRule(List<String> asked, List<String> also) {
    this(asked, also, false);
  }

  /** Names that nothing else is called by a longer name of. */
  public SynonymRule(List<String> asked, List<String> also, boolean related) {
    this(asked, also, related, List.of());
  }

  /** Copies the names and checks that there are some, each with something to look for. */
  public SynonymRule {
    asked = List.copyOf(asked);
    also = List.copyOf(also);
    not = List.copyOf(not);
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
        throw new IllegalArgumentException(
            isExactWord(name)
                ? "«=» and quotes say the same of «" + name + "»"
                : "a quote stands alone in «" + name + "»");
      }
      if (isExactWord(name) && WordForms.words(name).size() > 1) {
        throw new IllegalArgumentException(
            "«=» is for one word; write \"" + bare(name) + "\" for several");
      }
    }
  }

  /** Whether other forms of a name mean something else. */
  static boolean isAsWritten(String name) {
    return isExactWord(name) || isQuoted(name);
  }

  /** Whether also the one who types a word means that form alone. */
  public static boolean isExactWord(String name) {
    return name.startsWith(EXACT);
  }

  private static boolean isQuoted(String name) {
    return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
  }

  /** A name without the signs that say how it is meant. */
  public static String bare(String name) {
    if (isExactWord(name)) {
      return name.substring(EXACT.length()).strip();
    }
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  /** Names for one thing. */
  public static SynonymRule same(List<String> names) {
    return new SynonymRule(names, names);
  }
}
