package nl.dmmsearch.engine.lucene;

import java.util.Set;
import java.util.stream.Stream;

/** Small words, which stand before other words without making a compound with them. */
final class Particles {
  /** Those that words begin with: invoer, uitvoer; voordelen, nadelen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "aan", "achter", "af", "be", "bij", "binnen", "boven", "buiten", "door", "ex", "her",
          "in", "inter", "mede", "mee", "mis", "na", "neer", "niet", "om", "on", "onder", "ont",
          "op", "over", "samen", "tegen", "terug", "toe", "uit", "ver", "voor", "voort", "weg");

  private static final Set<String> OTHERS =
      Set.of(
          "alle", "alles", "als", "dan", "dat", "deze", "die", "dit", "een", "elk", "elke", "en",
          "haar", "heen", "het", "hun", "langs", "maar", "met", "naar", "noch", "nog", "of", "ook",
          "sinds", "tot", "tussen", "van", "vast", "veel", "verder", "wat", "wel", "worden", "zich",
          "zijn", "zonder");

  /**
   * Those that stand behind the last word of a compound whose others follow: steun aan het land.
   * What others join has been done to it, or comes with it: besluiten die, bijdragen met.
   */
  private static final Set<String> JOINING =
      Set.of("aan", "in", "naar", "op", "over", "tegen", "tot", "van", "voor");

  /** Those that stand behind the first: opleiding op een schip. A minister van is of his own. */
  private static final Set<String> PLACING = Set.of("aan", "in", "op", "voor");

  /**
   * Those that join what is right behind them, the strijd om land and schade door brand; farther on
   * they begin something else: doelen om te leven, schade die door ons is gemeld.
   */
  private static final Set<String> BESIDE = Set.of("om", "door");

  /** Those behind which something else is said: doelen voor landen die wapens hebben. */
  private static final Set<String> PARTING =
      Set.of("als", "door", "maar", "met", "om", "te", "waar", "want", "zoals");

  /** The same behind a noun; right behind what joins they only point: een besluit over die top. */
  private static final Set<String> RELATIVE = Set.of("dat", "die");

  /** How many words come before one that is no longer right behind what joins. */
  static final int BEFORE_RELATIVE = 3;

  private Particles() {}

  static Stream<String> joining() {
    return JOINING.stream();
  }

  static Stream<String> beside() {
    return BESIDE.stream();
  }

  static Stream<String> placing() {
    return PLACING.stream();
  }

  static Stream<String> parting() {
    return PARTING.stream();
  }

  static Stream<String> relative() {
    return RELATIVE.stream();
  }

  static boolean isPrefix(String word) {
    return PREFIXES.contains(word);
  }

  static boolean isParticle(String word) {
    return PREFIXES.contains(word) || OTHERS.contains(word);
  }

  /** Where a word goes on behind the prefix that it begins with, 0 where it has none. */
  static int behindPrefix(String word) {
    int longest = 0;
    for (int end = 2; end <= Math.min(6, word.length() - 3); end++) {
      longest = isPrefix(word.substring(0, end)) ? end : longest;
    }
    return longest;
  }
}
