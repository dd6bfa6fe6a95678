package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The infinitives of past participles: voeren for gevoerd, schuiven for geschoven. */
final class Participles {
  private static final Pattern WEAK = Pattern.compile("ge(\\p{L}{2,}?)([dt])");

  /** A long vowel before one consonant is written once where a syllable follows: gekeerd, keren. */
  private static final Pattern LONG = Pattern.compile("(.*)(aa|ee|oo|uu)([^aeiou])");

  /** Those of verbs that change their vowel. */
  private static final Map<String, String> STRONG =
      Map.ofEntries(
          Map.entry("geboden", "bieden"),
          Map.entry("gebleven", "blijven"),
          Map.entry("gebracht", "brengen"),
          Map.entry("gedaan", "doen"),
          Map.entry("gedrongen", "dringen"),
          Map.entry("gegaan", "gaan"),
          Map.entry("gekeken", "kijken"),
          Map.entry("gekocht", "kopen"),
          Map.entry("genomen", "nemen"),
          Map.entry("geschoven", "schuiven"),
          Map.entry("geschreven", "schrijven"),
          Map.entry("gesloten", "sluiten"),
          Map.entry("gesproken", "spreken"),
          Map.entry("gestaan", "staan"),
          Map.entry("getroffen", "treffen"),
          Map.entry("getrokken", "trekken"),
          Map.entry("gevonden", "vinden"),
          Map.entry("gewezen", "wijzen"),
          Map.entry("gezien", "zien"),
          Map.entry("gezonden", "zenden"));

  private Participles() {}

  /**
   * The infinitive of a participle; any other word as it is.
   *
   * @param isVerb whether a word is an infinitive
   */
  static String infinitive(String word, Predicate<String> isVerb) {
    if (STRONG.containsKey(word)) {
      return STRONG.get(word);
    }
    Matcher weak = WEAK.matcher(word);
    if (weak.matches()) {
      return infinitives(weak.group(1), weak.group(2)).stream()
          .filter(isVerb)
          .findFirst()
          .orElse(word);
    }
    return word.startsWith("ge") && isVerb.test(word.substring(2)) ? word.substring(2) : word;
  }

  /**
   * First that with a short vowel: lossen, not lozen, for gelost. The stem may have the last letter
   * for its own: landen for geland.
   */
  private static List<String> infinitives(String stem, String last) {
    var all = new ArrayList<String>();
    for (String one : List.of(stem, stem + last)) {
      all.add(one + one.charAt(one.length() - 1) + "en");
      all.add(ended(one));
    }
    return all;
  }

  private static String ended(String stem) {
    Matcher vowel = LONG.matcher(stem);
    String open =
        vowel.matches() ? vowel.group(1) + vowel.group(2).charAt(0) + vowel.group(3) : stem;
    return voiced(open) + "en";
  }

  /** Leef and reis: leven, reizen; but plaats: plaatsen. */
  private static String voiced(String stem) {
    String before = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'f' -> before + 'v';
      case 's' -> "aeioujlnr".indexOf(before.charAt(before.length() - 1)) < 0 ? stem : before + 'z';
      default -> stem;
    };
  }
}
