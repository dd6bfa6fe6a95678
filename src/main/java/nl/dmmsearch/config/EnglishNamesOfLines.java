package nl.dmmsearch.config;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.search.meaning.SynonymRule;

/**
 * The lines on which English names are said to be asked as one word, and the names that are asked
 * on others: one that stands there alone is misspelt, or what it was called is gone.
 */
final class EnglishNamesOfLines {
  private final Map<String, Integer> english = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * Adds what is asked on a line.
   *
   * @throws IllegalArgumentException that names the other line, where an English name stands on two
   */
  void add(SynonymRule rule, int line) {
    if (!rule.english()) {
      asked.addAll(rule.asked());
      return;
    }
    for (String name : rule.asked()) {
      Integer other = english.putIfAbsent(name, line);
      if (other != null) {
        throw new IllegalArgumentException("«" + name + "»: line " + other + " has it, too");
      }
    }
  }

  /**
   * Checks that each English name has other names.
   *
   * @throws ConfigException that names the line of the first that has none
   */
  void check(String file) throws ConfigException {
    for (Map.Entry<String, Integer> name : english.entrySet()) {
      if (!asked.contains(name.getKey())) {
        throw new ConfigException(
            file, name.getValue(), "«" + name.getKey() + "»: no line says what else it is called");
      }
    }
  }
}
