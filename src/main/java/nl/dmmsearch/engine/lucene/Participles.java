package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The infinitives of past participles: voeren for gevoerd, schuiven for geschoven. */
final class Participles {
  private static final Pattern WEAK = Pattern.compile("ge(\\p{L}{2,}?)([dt])");

  /** Verbs with a prefix of their own have no ge-: besteed, vertrouwd. */
  private static final Pattern PREFIXED =
      Pattern.compile("((?:be|ver|ont|her|er)\\p{L}{2,}?)([dt])");

  /** A long vowel before one consonant is written once where a syllable follows: gekeerd, keren. */
  private static final Pattern LONG = Pattern.compile("(.*)(aa|ee|oo|uu)([^aeiou])");

  private Participles() {}

  /**
   * What a word may be a form of: itself, or the infinitives of a participle, also where that has
   * an ending of an adjective or no ge-: ingediende, voorbereid.
   */
  static Stream<String> infinitives(String word) {
    Set<String> strong = StrongVerbs.infinitives(word);
    if (!strong.isEmpty()) {
      return strong.stream();
    }
    String bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    return Stream.of(
            Stream.of(word),
            weak(bare),
            word.startsWith("ge") ? Stream.of(word.substring(2)) : Stream.<String>empty())
        .flatMap(verbs -> verbs);
  }

  private static Stream<String> weak(String participle) {
    Matcher weak = WEAK.matcher(participle);
    Matcher prefixed = PREFIXED.matcher(participle);
    return Stream.concat(
        weak.matches() ? infinitives(weak.group(1), weak.group(2)).stream() : Stream.of(),
        prefixed.matches()
            ? infinitives(prefixed.group(1), prefixed.group(2)).stream()
            : Stream.of());
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
