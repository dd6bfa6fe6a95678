package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a verb that stand in a sentence beside who does it. Made by the rules of spelling,
 * rather more than there are: what is no word stands nowhere.
 */
final class VerbForms {
  private static final Pattern DOUBLED = Pattern.compile("(.*)([bdfgklmnprst])\\2");
  private static final Pattern OPEN = Pattern.compile("(.*[^aeiou]|)([aeou])([bcdfgjklmnprstvz])");

  /** Those of one syllable, which have their own present. */
  private static final Pattern SHORT = Pattern.compile("(.*(?:s?t|sl|g))aan|(.*(?:d|z))(oe|ie)n");

  private static final Pattern PREFIXED = Pattern.compile("(?:be|ver|ont|her|vol)");

  private static final String INFINITIVE = "en";

  private VerbForms() {}

  /** All but the participles: dient, dienden; sluit, sloot. */
  static Set<String> of(String infinitive) {
    var forms = new LinkedHashSet<String>(List.of(infinitive));
    for (String stem : stems(infinitive)) {
      forms.add(stem);
      forms.add(third(stem));
      for (String past : StrongVerbs.is(infinitive) ? List.<String>of() : List.of("te", "de")) {
        forms.add(stem + past);
        forms.add(stem + past + "n");
      }
    }
    forms.addAll(StrongVerbs.pasts(infinitive));
    if (infinitive.equals("zeggen")) {
      forms.addAll(List.of("zegde", "zegden"));
    }
    return forms;
  }

  private static String third(String stem) {
    return stem.endsWith("t") ? stem : stem.endsWith("a") ? stem + "at" : stem + "t";
  }

  /** The first person, in all the ways that it may be written. */
  static Set<String> firstPersons(String infinitive) {
    return stems(infinitive);
  }

  /** The participles of a regular verb, with the ending of an adjective too: gemeld, gemelde. */
  static Set<String> weakParticiples(String infinitive) {
    var forms = new LinkedHashSet<String>();
    String prefix = PREFIXED.matcher(infinitive).lookingAt() ? "" : "ge";
    for (String stem : stems(infinitive)) {
      for (String end : List.of("t", "d")) {
        String participle = prefix + (stem.endsWith(end) ? stem : stem + end);
        forms.add(participle);
        forms.add(participle + "e");
      }
    }
    return forms;
  }

  /** The first persons that a verb may have; which it has depends on how it is spoken. */
  private static Set<String> stems(String infinitive) {
    Matcher small = SHORT.matcher(infinitive);
    if (small.matches()) {
      return small.group(1) == null
          ? Set.of(infinitive.substring(0, infinitive.length() - 1))
          : Set.of(small.group(1) + "a");
    }
    if (!infinitive.endsWith(INFINITIVE) || infinitive.length() < 4) {
      return Set.of();
    }
    String open = infinitive.substring(0, infinitive.length() - INFINITIVE.length());
    Matcher doubled = DOUBLED.matcher(open);
    if (doubled.matches()) {
      return Set.of(doubled.group(1) + doubled.group(2));
    }
    var stems = new LinkedHashSet<String>();
    Matcher vowel = OPEN.matcher(open);
    if (vowel.matches()) {
      stems.add(hard(vowel.group(1) + vowel.group(2) + vowel.group(2) + vowel.group(3)));
    }
    // Handelen has handel; of strong verbs only komen has a short vowel there.
    if (stems.isEmpty() || !StrongVerbs.is(infinitive) || infinitive.endsWith("komen")) {
      stems.add(hard(open));
    }
    return stems;
  }

  private static String hard(String stem) {
    String before = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'v' -> before + 'f';
      case 'z' -> before + 's';
      default -> stem;
    };
  }
}
