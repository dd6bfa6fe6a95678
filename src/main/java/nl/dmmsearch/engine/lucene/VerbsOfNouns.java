package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Clause;

/**
 * The verbs that nouns of deeds are made of, by their forms: of who does a levering letters say
 * leverde, and of what is done so geleverd.
 *
 * @param finite what stands beside who does it, and the infinitive
 * @param participles what stands behind what it is done to
 */
record VerbsOfNouns(Set<String> finite, Set<String> participles) {
  /**
   * Nouns that have a half that letters leave out beside the verb: of an aankoop they say kocht.
   */
  private static final Map<String, String> WITHOUT_HALF =
      Map.of("aankoop", "kopen", "inkoop", "kopen", "toelevering", "leveren");

  /** Bewaking and bewaken, reparatie and repareren, leverantie and leveren. */
  private static final Pattern ENDING = Pattern.compile("(\\p{L}{3,30}?)(ing|atie|antie|ade)");

  /** Verbs that say less than their noun, so that they stand beside anything. */
  private static final Set<String> WIDE = Set.of("zien", "zijn", "hebben", "houden", "leiden");

  /**
   * Those of a noun; without a form where it is of no verb.
   *
   * @param noun in small letters, in whatever number
   */
  static VerbsOfNouns of(String noun) {
    var finite = new LinkedHashSet<String>();
    var participles = new LinkedHashSet<String>();
    for (String one : NounForms.of(noun)) {
      for (String verb : infinitives(one)) {
        finite.addAll(VerbForms.of(verb));
        participles.addAll(participles(verb));
      }
      for (Clause.SplitVerb verb : VerbHalves.of(one)) {
        participles(verb.infinitive()).forEach(form -> participles.add(verb.half() + form));
      }
    }
    finite.removeAll(NounForms.of(noun));
    return new VerbsOfNouns(Set.copyOf(finite), Set.copyOf(participles));
  }

  private static List<String> infinitives(String noun) {
    if (Derivations.isOther(noun)) {
      return List.of();
    }
    var made = new LinkedHashSet<String>(DeedsOfVerbs.of(noun));
    made.addAll(Derivations.of(noun));
    Matcher ending = ENDING.matcher(noun);
    if (ending.matches()) {
      boolean learned = !ending.group(2).equals("ing") && !ending.group(2).equals("antie");
      made.add(ending.group(1) + (learned ? "eren" : "en"));
    }
    roots(noun).stream()
        .filter(verb -> VerbForms.firstPersons(verb).contains(noun))
        .forEach(made::add);
    String bare = WITHOUT_HALF.get(noun);
    if (bare != null) {
      made.add(bare);
    }
    return made.stream()
        .filter(Predicate.not(WIDE::contains))
        .filter(VerbsOfNouns::isVerb)
        .toList();
  }

  /**
   * What a verb may be written as that has a noun for its first person: bouwen, kopen, bezetten.
   */
  private static List<String> roots(String noun) {
    int last = noun.length() - 1;
    var roots = new ArrayList<>(List.of(noun + "en", noun + noun.charAt(last) + "en"));
    String open = last > 1 && noun.charAt(last - 1) == noun.charAt(last - 2) ? cut(noun, last) : "";
    if (!open.isEmpty()) {
      roots.add(open + "en");
    }
    return roots;
  }

  /** Without one of two vowels. */
  private static String cut(String noun, int last) {
    return noun.substring(0, last - 1) + noun.charAt(last);
  }

  private static boolean isVerb(String infinitive) {
    return infinitive.endsWith("en")
        && (StrongVerbs.is(infinitive)
            || (DutchWords.hasForm(infinitive)
                && VerbForms.of(infinitive).stream().anyMatch(DutchWords.verbForms()::has)));
  }

  private static Set<String> participles(String verb) {
    return StrongVerbs.participle(verb).map(Set::of).orElseGet(() -> weak(verb));
  }

  private static Set<String> weak(String verb) {
    return StrongVerbs.is(verb) ? Set.of() : VerbForms.weakParticiples(verb);
  }

  boolean areNone() {
    return finite.isEmpty() && participles.isEmpty();
  }
}
