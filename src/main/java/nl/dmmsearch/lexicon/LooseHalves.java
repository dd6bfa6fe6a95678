package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that sentences write apart from the verb that they make another one with: neemt kennis,
 * legt lam. That a verb is such a one shows in its participle, which has ge- between the two.
 */
final class LooseHalves {
  private static final int SHORTEST = 3;

  private static final String GE = "ge";

  private LooseHalves() {}

  /** Each with a verb behind a tab, of the words that a dictionary has as a verb. */
  static NavigableSet<String> of(Dictionary dictionary, Verbs verbs, HandLists hand) {
    Set<String> fixed = Set.copyOf(Prefixes.from(hand.prefixes()).fixed());
    Set<String> plurals =
        dictionary.inflections(Inflection.Kind.PLURAL).map(Inflection::form).collect(toSet());
    return dictionary.words().stream()
        .filter(word -> !plurals.contains(word))
        .flatMap(word -> halves(word, dictionary.words(), verbs.participles()))
        .filter(row -> !fixed.contains(row.substring(0, row.indexOf('\t'))))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> halves(
      String word, Set<String> words, Map<String, Set<String>> participles) {
    return IntStream.rangeClosed(SHORTEST, word.length() - SHORTEST - 1)
        .filter(at -> words.contains(word.substring(0, at)))
        .filter(at -> {
          String verb = word.substring(at);
          return participles.getOrDefault(verb, Set.of()).stream()
              .filter(form -> form.startsWith(verb.startsWith(GE) ? GE + GE : GE))
              .anyMatch(form -> words.contains(word.substring(0, at) + form));
        })
        .mapToObj(at -> word.substring(0, at) + "\t" + word.substring(at));
  }
}
