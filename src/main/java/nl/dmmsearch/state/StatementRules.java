package nl.dmmsearch.state;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what statements are found. Of several rules that fit a sentence the first one counts.
 *
 * @param names lists of names: those of whoever can commit the Netherlands, and other words that
 *     patterns name by their list
 * @param verbs forms of irregular verbs, {@code bieden: bood boden / geboden}
 * @param inverting verbs that nobody does to whoever commits, {@code achten}: a name behind one is
 *     who does it, whatever stands before
 * @param rules in order
 */
public record StatementRules(
    Map<String, List<String>> names,
    List<String> verbs,
    List<String> inverting,
    List<StatementRule> rules) {
  /** Copies the lists, and checks that no two rules share a name and that each list is there. */
  public StatementRules {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    verbs = List.copyOf(verbs);
    inverting = List.copyOf(inverting);
    rules = List.copyOf(rules);
    verbs.forEach(Conjugation::irregular);
    inverting.forEach(Phrase::parse);
    var seen = new HashSet<String>();
    for (StatementRule rule : rules) {
      if (!seen.add(rule.name())) {
        throw new IllegalArgumentException("rule «" + rule.name() + "» stands there twice");
      }
      for (String list : rule.who()) {
        if (!names.containsKey(list)) {
          throw new IllegalArgumentException(
              "rule «" + rule.name() + "»: there is no list «" + list + "» of names");
        }
      }
    }
  }

  /** No rules: nothing is found. */
  public static StatementRules none() {
    return new StatementRules(Map.of(), List.of(), List.of(), List.of());
  }
}
