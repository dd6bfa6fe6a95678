package nl.dmmsearch.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of a Dutch verb without its particle. Regular ones are made by the rules of spelling;
 * where those leave a choice (<em>-te</em> or <em>-de</em>, a long or a short vowel) every
 * candidate is made, for what is no word does no harm.
 *
 * @param infinitive {@code zetten}
 * @param present {@code zet, zetten}
 * @param past {@code zette, zetten}
 * @param participles {@code gezet}
 */
record Conjugation(
    String infinitive, Set<String> present, Set<String> past, Set<String> participles) {
  private static final String VOWELS = "aeiou";
  private static final List<String> WITHOUT_GE =
      List.of("be", "ge", "her", "er", "ont", "ver", "onder", "over", "weer", "mis");

  /**
   * One whose irregular forms are written down as {@code bieden: bood boden / geboden}, or, where
   * the present is irregular too, as {@code zijn: ben bent is / was waren / geweest}.
   *
   * @throws IllegalArgumentException for a line of another form
   */
  static Conjugation irregular(String line) {
    String[] sides = line.split(":", -1);
    String[] parts = sides.length == 2 ? sides[1].split("/", -1) : new String[0];
    if (parts.length < 2 || parts.length > 3 || sides[0].isBlank()) {
      throw new IllegalArgumentException(
          "expected «bieden: bood boden / geboden», past and participle, got «" + line + "»");
    }
    String infinitive = sides[0].strip();
    Set<String> present = parts.length == 3 ? words(parts[0]) : regular(infinitive).present();
    present.add(infinitive);
    return new Conjugation(
        infinitive, present, words(parts[parts.length - 2]), words(parts[parts.length - 1]));
  }

  private static Set<String> words(String list) {
    return new LinkedHashSet<>(List.of(list.strip().split("\\s+", -1)));
  }

  /** One that follows the rules. */
  static Conjugation regular(String infinitive) {
    var present = new LinkedHashSet<String>(List.of(infinitive));
    var past = new LinkedHashSet<String>();
    var participles = new LinkedHashSet<String>();
    for (String stem : stems(infinitive)) {
      present.add(stem);
      present.add(with(stem, 't'));
      if (infinitive.endsWith("aan")) {
        present.add(infinitive.substring(0, infinitive.length() - 1) + 't');
      }
      for (String ending : List.of("te", "de", "ten", "den")) {
        past.add(stem + ending);
      }
      for (char ending : new char[] {'t', 'd'}) {
        if (WITHOUT_GE.stream().noneMatch(stem::startsWith)) {
          participles.add("ge" + with(stem, ending));
        } else {
          participles.add(with(stem, ending));
        }
      }
    }
    return new Conjugation(infinitive, present, past, participles);
  }

  /** The same with a prefix that does not part: {@code houden}, {@code behouden}. */
  Conjugation behind(String prefix) {
    var participle = new LinkedHashSet<String>();
    for (String word : participles) {
      participle.add(prefix + (word.startsWith("ge") ? word.substring(2) : word));
    }
    return new Conjugation(
        prefix + infinitive, behind(prefix, present), behind(prefix, past), participle);
  }

  private static Set<String> behind(String prefix, Set<String> words) {
    var all = new LinkedHashSet<String>();
    words.forEach(word -> all.add(prefix + word));
    return all;
  }

  private static String with(String stem, char ending) {
    boolean has = stem.endsWith("t") || (ending == 'd' && stem.endsWith("d"));
    return has ? stem : stem + ending;
  }

  private static Set<String> stems(String infinitive) {
    var stems = new LinkedHashSet<String>();
    if (!infinitive.endsWith("en") || infinitive.endsWith("ien") || infinitive.endsWith("oen")) {
      stems.add(
          infinitive.endsWith("aan")
              ? infinitive.substring(0, infinitive.length() - 2)
              : infinitive.substring(0, infinitive.length() - 1));
      return stems;
    }
    String root = infinitive.substring(0, infinitive.length() - 2);
    int last = root.length() - 1;
    char end = root.charAt(last);
    if (last > 0 && root.charAt(last - 1) == end) {
      stems.add(root.substring(0, last));
      return stems;
    }
    boolean open =
        last > 1
            && isVowel(root.charAt(last - 1))
            && (!isVowel(root.charAt(last - 2)) || root.startsWith("qu", last - 3))
            && !isVowel(end);
    stems.add(root.substring(0, last) + unvoiced(end));
    if (open) {
      stems.add(root.substring(0, last) + root.charAt(last - 1) + unvoiced(end));
    }
    return stems;
  }

  private static char unvoiced(char end) {
    return end == 'v' ? 'f' : end == 'z' ? 's' : end;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
