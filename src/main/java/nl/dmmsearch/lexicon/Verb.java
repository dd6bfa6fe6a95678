package nl.dmmsearch.lexicon;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A verb as spelling rules inflect it.
 *
 * @param infinitive ends in n
 * @param stem the first person
 */
record Verb(String infinitive, String stem) {
  private static final Pattern DOUBLED = Pattern.compile("(.*)([bcdfgklmnprst])\\2");
  private static final Pattern SHORT = Pattern.compile(".*(?:[gsl]laan|[gs]t?aan|doen|zien)");
  private static final Pattern OPEN = Pattern.compile("(.*[^aeiou]|)([aeou])([bcdfgjklmnprstvz])");

  /** Evalueren, financieren: the e is long behind another vowel too, unless the word is short. */
  private static final Pattern FOREIGN = Pattern.compile("(.+[aeiou])er");

  /** The stem that the infinitive may have, most likely first. */
  static Stream<String> stems(String infinitive) {
    if (SHORT.matcher(infinitive).matches()) {
      return Stream.of(infinitive.replaceFirst("a?n$", ""));
    }
    String open = infinitive.substring(0, infinitive.length() - 2);
    var doubled = DOUBLED.matcher(open);
    if (doubled.matches()) {
      return Stream.of(doubled.group(1) + doubled.group(2));
    }
    var vowel = OPEN.matcher(open);
    if (vowel.matches()) {
      return Stream.of(
          hard(vowel.group(1) + vowel.group(2) + vowel.group(2) + vowel.group(3)), hard(open));
    }
    var foreign = FOREIGN.matcher(open);
    return foreign.matches() ? Stream.of(open, foreign.group(1) + "eer") : Stream.of(hard(open));
  }

  private static String hard(String stem) {
    return switch (stem.charAt(stem.length() - 1)) {
      case 'v' -> stem.substring(0, stem.length() - 1) + "f";
      case 'z' -> stem.substring(0, stem.length() - 1) + "s";
      default -> stem;
    };
  }

  /** The forms without a past: to whom it happens now. */
  Stream<String> present() {
    return Stream.of(
        infinitive, stem, third(), infinitive + "d", infinitive + "de", infinitive + "den");
  }

  private String third() {
    return stem.endsWith("t") ? stem : stem.endsWith("a") ? stem + "at" : stem + "t";
  }

  /** The past that a regular verb has. */
  Stream<String> weakPast() {
    return Stream.of(stem + dental() + "e", stem + dental() + "en");
  }

  /** The participle that a regular verb has, without ge-. */
  String weakParticiple() {
    return stem.endsWith(dental()) ? stem : stem + dental();
  }

  /** By the last sound before -en, as schoolchildren learn by "'t kofschip". */
  private String dental() {
    String open = infinitive.replaceFirst("e?n$", "");
    char last = open.isEmpty() ? 'n' : open.charAt(open.length() - 1);
    boolean voiceless = "tkfspx".indexOf(last) >= 0 || open.endsWith("ch");
    return voiceless ? "t" : "d";
  }

  /** A participle with what an adjective takes. */
  static Stream<String> inflected(String participle) {
    return participle.endsWith("en")
        ? Stream.of(participle)
        : Stream.of(participle, open(participle) + "e", open(participle) + "en");
  }

  /** The syllable opened before a vowel: besteed, bestede. */
  private static String open(String participle) {
    return participle.replaceFirst("([aeou])\\1([dt])$", "$1$2");
  }

  /** The same verb behind a prefix. */
  Verb behind(String prefix) {
    return new Verb(prefix + infinitive, prefix + stem);
  }
}
