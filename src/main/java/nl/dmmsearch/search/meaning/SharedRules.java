package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets what a rule says of a name hold for its other names, too: where the Straat van Hormuz leads,
 * the Strait of Hormuz does, and where something leads to the NRF, it leads to the NATO Response
 * Force. Only for names with a capital; of other words, what one means besides need not be meant by
 * the next.
 */
final class SharedRules {
  /** Shorter abbreviations stand for several things. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("[\\p{Lu}\\p{N}-]{3,8}|\\p{Ll}\\p{Lu}{2,}");

  private SharedRules() {}

  /**
   * The same rules; those of one way are asked by the other names of what they are asked by, and
   * find what abbreviations stand for.
   */
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
    asked.removeAll(rule.also());
    asked.addAll(rule.asked());
    var also = new LinkedHashSet<>(rule.also());
    rule.also().forEach(name -> also.addAll(inFull(name, others)));
    return asked.size() == rule.asked().size() && also.size() == rule.also().size()
        ? rule
        : new SynonymRule(List.copyOf(asked), List.copyOf(also), rule.related(), rule.not());
  }

  /** What an abbreviation stands for: the names beside it that are names as much as it is. */
  private static List<String> inFull(String name, Map<String, Set<String>> others) {
    if (!ABBREVIATION.matcher(name).matches() || Names.isOrdinary(name)) {
      return List.of();
    }
    boolean begins = Character.isUpperCase(name.charAt(0));
    return others.getOrDefault(key(name), Set.of()).stream()
        .filter(other -> other.indexOf(' ') > 0 && !SynonymRule.isAsWritten(other))
        .filter(other ->
            begins
                ? Character.isUpperCase(other.charAt(0))
                : other.chars().anyMatch(Character::isUpperCase))
        .toList();
  }

  private static boolean isOfOneThing(SynonymRule rule) {
    return rule.asked().equals(rule.also());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
