package nl.dmmsearch.search.meaning;

import java.util.List;

/**
 * Names that answer for others. A name between quotes is that name as it is written, in no other
 * form: {@code "ministers van Defensie"} are those of all countries, minister van Defensie is one.
 * Behind the sign {@code =} a word is meant so by whoever types it, too: {@code =trade} is English,
 * and no form of treden. An English name of several words is asked as one: missile defence is
 * neither whatever has to do with defence nor any missile.
 *
 * @param asked whoever asks for one of these
 * @param also finds these too; the same names where all are names for one thing
 * @param related whether these are other things, which tell of what was asked and do not name it
 * @param not longer names that hold one of those and name something else
 * @param english whether these are English names of several words, which have other names elsewhere
 */
public record SynonymRule(
    List<String> asked, List<String> also, boolean related, List<String> not, boolean english) {
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

  /** Names of which some longer ones name something else. */
  SynonymRule(List<String> asked, List<String> also, boolean related, List<String> not) {
    this(asked, also, related, not, false);
  }

  /** Copies the names and checks that there are some, each with something to look for. */
  public SynonymRule {
    asked = List.copyOf(asked);
    also = List.copyOf(also);
    not = List.copyOf(not);
    requireNames(asked);
    requireNames(also);
    if (english) {
      asked.forEach(SynonymRule::requireSeveralWords);
      if (related || !asked.equals(also)) {
        throw new IllegalArgumentException("other names stand elsewhere: " + also);
      }
    }
  }

  private static void requireSeveralWords(String name) {
    if (name.indexOf(' ') < 0 || isAsWritten(name)) {
      throw new IllegalArgumentException("no name of several words: «" + name + "»");
    }
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

  /** An English name of several words, of which no word is meant by itself. */
  public static SynonymRule english(String name) {
    return new SynonymRule(List.of(name), List.of(name), false, List.of(), true);
  }

  /** Names for one thing. */
  public static SynonymRule same(List<String> names) {
    return new SynonymRule(names, names);
  }
}
