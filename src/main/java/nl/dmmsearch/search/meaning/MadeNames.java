package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names in memory, made of rules. */
final class MadeNames implements ListedNames {
  private final Map<String, Map<String, List<SynonymRule>>> named = new LinkedHashMap<>();

  MadeNames(List<SynonymRule> rules) {
    for (SynonymRule rule : rules) {
      for (String name : rule.asked()) {
        named
            .computeIfAbsent(Beginnings.of(name), _ -> new LinkedHashMap<>())
            .computeIfAbsent(name, _ -> new ArrayList<>(1))
            .add(rule);
      }
    }
  }

  @Override
  public Map<String, List<SynonymRule>> beginning(String beginning) {
    return named.getOrDefault(beginning, Map.of());
  }

  @Override
  public Stream<String> names() {
    return named.values().stream().flatMap(byName -> byName.keySet().stream());
  }

  @Override
  public byte[] bytes() {
    return NamesWriter.bytes(named);
  }
}
