package nl.dmmsearch.engine.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verbs whose past no rule makes, from the list that the lexicon is made with. One behind a prefix
 * that stays on it has the forms of the one that it is made of: verwijzen those of wijzen.
 */
final class StrongVerbs {
  private static final List<String> PREFIXES = List.of("be", "ge", "her", "ont", "ver", "er", "");
  private static final String PARTICIPLE = "ge";

  private static final Map<String, StrongVerbs> BY_INFINITIVE = new HashMap<>();
  private static final Map<String, Set<String>> BY_PARTICIPLE = new HashMap<>();

  static {
    for (List<String> row : rows()) {
      BY_INFINITIVE.put(row.getFirst(), new StrongVerbs(row.subList(1, 3)));
      BY_PARTICIPLE.computeIfAbsent(row.getLast(), _ -> new LinkedHashSet<>()).add(row.getFirst());
    }
  }

  private final List<String> pasts;

  private StrongVerbs(List<String> pasts) {
    this.pasts = List.copyOf(pasts);
  }

  private static List<List<String>> rows() {
    try (InputStream list = StrongVerbs.class.getResourceAsStream("strong-verbs.txt")) {
      if (list == null) {
        throw new IOException("strong-verbs.txt is not in the jar");
      }
      var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean is(String infinitive) {
    return !pasts(infinitive).isEmpty();
  }

  /** The past of one and of several; nothing for a verb that has a regular one. */
  static List<String> pasts(String infinitive) {
    for (String prefix : PREFIXES) {
      StrongVerbs verb =
          infinitive.startsWith(prefix)
              ? BY_INFINITIVE.get(infinitive.substring(prefix.length()))
              : null;
      if (verb != null) {
        return verb.pasts.stream().map(prefix::concat).toList();
      }
    }
    return List.of();
  }

  /** The infinitives of a participle, mostly one: verwijzen for verwezen, wijzen for gewezen. */
  static Set<String> infinitives(String participle) {
    if (BY_PARTICIPLE.containsKey(participle)) {
      return BY_PARTICIPLE.get(participle);
    }
    var found = new LinkedHashSet<String>();
    for (String prefix : PREFIXES) {
      if (!prefix.isEmpty() && participle.startsWith(prefix)) {
        String bare = participle.substring(prefix.length());
        for (String simple : List.of(PARTICIPLE + bare, bare)) {
          BY_PARTICIPLE.getOrDefault(simple, Set.of()).stream()
              .map(prefix::concat)
              .forEach(found::add);
        }
      }
    }
    return found;
  }
}
