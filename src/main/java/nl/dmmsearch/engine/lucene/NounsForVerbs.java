package nl.dmmsearch.engine.lucene;

import java.util.Locale;
import java.util.Set;

/** Nouns that are written as a form of a verb: de staat, in staat te zijn, de Atlantische Raad. */
final class NounsForVerbs {
  /** Right before a verb that has its half behind it none of these stands. */
  private static final Set<String> BEFORE =
      Set.of(
          "de", "een", "elke", "iedere", "geen", "in", "met", "op", "per", "te", "ten", "ter",
          "tot", "van", "via", "zonder");

  private NounsForVerbs() {}

  /**
   * Whether a word of a sentence is such a noun.
   *
   * @param at where it begins
   */
  static boolean isNoun(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean oneLine = text.substring(end, at).indexOf('\n') < 0;
    return start < end
        && ((oneLine && isName(text, at))
            || BEFORE.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }

  /** Behind a word of its sentence only a name begins with a capital. */
  private static boolean isName(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }
}
