package nl.dmmsearch.search.meaning;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of one thing of which the words mean another by themselves: the Eerste Kamer is not
 * whatever is first, nor the Kamer. Letters write each word of them with a capital.
 */
final class ProperNames {
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

  private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{N}].*");

  /** Written with a hyphen, and often typed without: Noord-Korea. */
  private static final Pattern REGION = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+");

  /** May stand in such a name; one with «en» names several things. */
  private static final Set<String> SMALL =
      Set.of("van", "de", "der", "den", "het", "voor", "in", "inzake", "of", "for", "the");

  /** Behind the place of a meeting, whose other names describe it: NAVO-top in Den Haag. */
  private static final String SUMMIT = " Summit";

  private ProperNames() {}

  /** Whether a name of several words, or halves, has them all with a capital. */
  static boolean isOne(String name) {
    return !SynonymRule.isAsWritten(name)
        && (name.indexOf(' ') > 0 || REGION.matcher(name).matches())
        && Arrays.stream(BETWEEN.split(name))
            .allMatch(word -> SMALL.contains(word) || CAPITAL.matcher(word).matches());
  }

  /** Whether it names one meeting of heads of government. */
  static boolean isSummit(String name) {
    return isOne(name) && name.endsWith(SUMMIT);
  }
}
