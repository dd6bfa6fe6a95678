package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nouns for what a verb without a prefix does, which no rule tells from other nouns: a keuze is
 * made by who kiest, while a regering is nobody who regeert.
 */
final class DeedsOfVerbs {
  /** The noun, its plural where no rule makes it, and the verb last. */
  private static final List<String> ROWS =
      List.of(
          "daling dalingen dalen",
          "gift giften geven",
          "hulp helpen",
          "keuring keuringen keuren",
          "keuze keuzes keuzen kiezen",
          "klacht klachten klagen",
          "lancering lanceringen lanceren",
          "lening leningen lenen",
          "levering leveringen leveren",
          "lozing lozingen lozen",
          "melding meldingen melden",
          "meting metingen meten",
          "ontvangst ontvangsten ontvangen",
          "plaatsing plaatsingen plaatsen",
          "planning planningen plannen",
          "schatting schattingen schatten",
          "schending schendingen schenden",
          "sloop slopen",
          "stemming stemmingen stemmen",
          "stijging stijgingen stijgen",
          "telling tellingen tellen",
          "training trainingen trainen",
          "vangst vangsten vangen",
          "verdenking verdenkingen verdenken",
          "vestiging vestigingen vestigen",
          "voltooiing voltooien",
          "werving wervingen werven",
          "winning winningen winnen");

  /** Forms that are rather of another noun: a plan is no planning. */
  private static final Set<String> OTHERS = Set.of("plan", "plannen");

  private static final Map<String, Set<String>> NOUNS = new HashMap<>();
  private static final Map<String, Set<String>> VERBS = new HashMap<>();

  static {
    for (String row : ROWS) {
      List<String> words = List.of(row.split(" ", -1));
      String verb = words.getLast();
      List<String> nouns = words.subList(0, words.size() - 1);
      for (String noun : nouns) {
        VERBS.computeIfAbsent(noun, _ -> new LinkedHashSet<>()).add(verb);
      }
      for (String form : forms(verb)) {
        if (!nouns.contains(form) && !OTHERS.contains(form)) {
          NOUNS.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(nouns.getFirst());
        }
      }
    }
  }

  private DeedsOfVerbs() {}

  private static List<String> forms(String verb) {
    var forms = new ArrayList<>(VerbForms.of(verb));
    StrongVerbs.participle(verb).ifPresent(forms::add);
    if (!StrongVerbs.is(verb)) {
      VerbForms.weakParticiples(verb).forEach(forms::add);
    }
    return forms;
  }

  /** The verb of a noun, or the noun of a form of a verb; nothing for other words. */
  static Set<String> of(String word) {
    Set<String> verbs = VERBS.get(word);
    return verbs == null ? NOUNS.getOrDefault(word, Set.of()) : verbs;
  }
}
