package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets what a rule says of a name hold for its other names, too: where the Straat van Hormuz leads,
 * the Strait of Hormuz does. Only for names with a capital; of other words, what one means besides
 * need not be meant by the next.
 */
final class SharedRules {
  private SharedRules() {}

  /** The same rules; those of one way are asked by the other names of what they are asked by. */
  static List<SynonymRule> of(List<SynonymRule> rules) {
    Map<String, Set<String>> others = new HashMap<>();
    for (SynonymRule rule : rules) {
      if (isOfOneThing(rule)) {
        for (String name : rule.asked()) {
          others.computeIfAbsent(key(name), _ -> new LinkedHashSet<>()).addAll(rule.asked());
        }
      }
    }
    var shared = new ArrayList<SynonymRule>();
    for (SynonymRule rule : rules) {
      shared.add(isOfOneThing(rule) ? rule : shared(rule, others));
    }
    return shared;
  }

  private static SynonymRule shared(SynonymRule rule, Map<String, Set<String>> others) {
    var asked = new LinkedHashSet<String>();
    for (String name : rule.asked()) {
      if (Character.isUpperCase(name.charAt(0))) {
        asked.addAll(others.getOrDefault(key(name), Set.of()));
      }
    }
    if (asked.isEmpty()) {
      return rule;
    }
    asked.removeAll(rule.also());
    asked.addAll(rule.asked());
    return new SynonymRule(List.copyOf(asked), rule.also(), rule.related(), rule.not());
  }

  private static boolean isOfOneThing(SynonymRule rule) {
    return rule.asked().equals(rule.also());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
