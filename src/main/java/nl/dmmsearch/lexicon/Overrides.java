package nl.dmmsearch.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The forms whose term the rules get wrong, each with its term. A word has the term that the rules
 * give its lemma, unless another word is written so; where two words would share one, the word with
 * fewer forms gets another.
 */
final class Overrides {
  /** Makes a term that no rule touches and no other word has. */
  private static final String OWN = "~";

  private final UnaryOperator<String> rules;
  private final UnaryOperator<String> rulesOnTerms;
  private final Map<String, String> termOf = new HashMap<>();
  private final Map<String, String> ownerOf = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param rules what becomes of a word that is not listed
   * @param rulesOnTerms what the rules still do to a listed term
   */
  Overrides(UnaryOperator<String> rules, UnaryOperator<String> rulesOnTerms) {
    Map<String, String> known = new HashMap<>();
    this.rules = word -> known.computeIfAbsent(word, rules);
    this.rulesOnTerms = rulesOnTerms;
  }

  /**
   * @param names each has itself for a term, as far as the rules leave it alone
   */
  NavigableMap<String, String> of(Map<String, Set<String>> classes, Set<String> names) {
    classes.forEach((lemma, forms) -> forms.forEach(form -> ownerOf.put(form, lemma)));
    names.forEach(name -> termOf.put(name, own(name)));
    taken.addAll(names);
    classes.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Set<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .filter(e -> !names.contains(e.getKey()))
        .forEach(e -> termOf.put(e.getKey(), choose(e.getKey(), e.getValue())));
    NavigableMap<String, String> wrong = new TreeMap<>();
    classes.forEach((lemma, forms) -> {
      String term = termOf.getOrDefault(lemma, lemma);
      forms.stream()
          .filter(form -> !rules.apply(form).equals(term))
          .forEach(form -> wrong.put(form, term));
    });
    return wrong;
  }

  private String own(String name) {
    return rulesOnTerms.apply(name).equals(name) ? name : name + OWN;
  }

  private String choose(String lemma, Set<String> forms) {
    List<String> candidates =
        Stream.concat(
                Stream.of(rules.apply(lemma)),
                forms.stream().sorted(Comparator.comparingInt(String::length)))
            .toList();
    Optional<String> free =
        candidates.stream()
            .filter(term -> ownerOf.getOrDefault(term, lemma).equals(lemma))
            .filter(term -> rulesOnTerms.apply(term).equals(term))
            .filter(taken::add)
            .findFirst();
    return free.orElse(lemma + OWN);
  }
}
