package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Forms of a strong verb that the index has by another stem than the rest of it: sluit beside
 * sluiten, doorverwezen beside doorverwijzen. Not those that mostly are a noun: bond of binden.
 */
final class OtherStems {
  /** Forms of verbs without a prefix that are listed among the nouns and hardly are any. */
  private static final Set<String> VERBS = Set.of("sluit", "gesloten", "heft", "genoot", "gereden");

  /** Forms of another verb or of none: the wegen, roken, weten, onderwerpen; English at. */
  private static final Set<String> OTHERS =
      Set.of(
          "at",
          "kloven",
          "mat",
          "onderwerpen",
          "roken",
          "schoren",
          "slepen",
          "stoven",
          "was",
          "weet",
          "wegen",
          "weten",
          "geweten");

  /** Those of regular verbs, by what is typed. */
  private static final Map<String, List<String>> REGULAR =
      Map.of(
          "bezetting", List.of("bezet"),
          "bezetten", List.of("bezet"),
          "bezet", List.of("bezetten"),
          "planning", List.of("gepland"),
          "gepland", List.of("plannen"));

  private static final Pattern DEED = Pattern.compile("(\\p{L}{3,36})ing(?:en)?");

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private OtherStems() {}

  /**
   * One form for each other stem.
   *
   * @param word folded, a form of a verb or a word that is none
   */
  static List<String> of(String word) {
    if (OTHERS.contains(word)) {
      return List.of();
    }
    Set<String> forms = new LinkedHashSet<>(REGULAR.getOrDefault(word, List.of()));
    infinitives(word).forEach(verb -> forms.addAll(formsOf("", verb)));
    VerbHalves.of(word).forEach(apart -> forms.addAll(formsOf(apart.half(), apart.infinitive())));
    String stem = forms.isEmpty() ? "" : stem(word);
    Map<String, String> others = new LinkedHashMap<>();
    forms.stream()
        .filter(form -> !stem(form).equals(stem))
        .forEach(form -> others.putIfAbsent(stem(form), form));
    return List.copyOf(others.values());
  }

  /** Those that a word is a form or the noun of. */
  static Set<String> infinitives(String word) {
    if (OTHERS.contains(word)) {
      return Set.of();
    }
    Matcher deed = DEED.matcher(word);
    if (deed.matches() && !Derivations.isOther(word) && StrongVerbs.is(deed.group(1) + "en")) {
      return Set.of(deed.group(1) + "en");
    }
    var found = new LinkedHashSet<String>();
    for (String verb : StrongVerbs.is(word) ? Set.of(word) : StrongVerbs.withForm(word)) {
      if (verb.equals(word) || isVerb(word, verb, "")) {
        found.add(verb);
      }
    }
    return found;
  }

  private static Set<String> formsOf(String half, String infinitive) {
    var forms = new LinkedHashSet<String>();
    Stream.concat(VerbForms.of(infinitive).stream(), StrongVerbs.participle(infinitive).stream())
        .filter(form -> isVerb(form, infinitive, half))
        .forEach(form -> forms.add(half + form));
    return forms;
  }

  /** Behind a prefix, nouns are like the first person alone: besluit, aanval. */
  private static boolean isVerb(String form, String infinitive, String half) {
    if (half.isEmpty() && StrongVerbs.isSimple(infinitive)) {
      return VERBS.contains(form)
          || (!OTHERS.contains(form)
              && !DutchWords.shipped().has(form)
              && !Particles.isParticle(form));
    }
    return !VerbForms.firstPersons(infinitive).contains(form);
  }

  private static String stem(String word) {
    return STEMS.of(Schema.TEXT, word);
  }
}
