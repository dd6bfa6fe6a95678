package nl.dmmsearch.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of a dictionary with their forms, those behind prefixes among them. */
final class Verbs {
  private final Dictionary dictionary;
  private final Prefixes prefixes;
  private final Map<String, List<String>> strong;
  private final Set<String> stems;
  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final Map<String, String> stemOf = new TreeMap<>();
  private final Map<String, Set<String>> participles = new TreeMap<>();

  private Verbs(Dictionary dictionary, Prefixes prefixes, Map<String, List<String>> strong) {
    this.dictionary = dictionary;
    this.prefixes = prefixes;
    this.strong = strong;
    this.stems =
        dictionary.entries().stream()
            .filter(e -> e.flags().stream().anyMatch(f -> f.matches("V[3pqab]|P[a-t]")))
            .map(e -> Folding.fold(e.word()))
            .collect(Collectors.toSet());
  }

  /**
   * @param strong rows of infinitive, past, past of several and participle
   */
  static Verbs of(Dictionary dictionary, Prefixes prefixes, HandList strong) {
    var verbs =
        new Verbs(
            dictionary,
            prefixes,
            strong.rows().stream().collect(Collectors.toMap(List::getFirst, row -> row)));
    verbs.addAll();
    return verbs;
  }

  private void addAll() {
    Set<String> infinitives =
        dictionary.entries().stream()
            .filter(e -> e.has("Vi"))
            .map(e -> Folding.fold(e.word()))
            .collect(Collectors.toCollection(HashSet::new));
    infinitives.addAll(strong.keySet());
    for (String infinitive : infinitives) {
      Stream.concat(
              Verb.stems(infinitive).filter(stems::contains),
              Verb.stems(infinitive).filter(_ -> strong.containsKey(infinitive)))
          .findFirst()
          .ifPresent(stem -> addWithPrefixes(new Verb(infinitive, stem)));
    }
  }

  private void addWithPrefixes(Verb verb) {
    add(verb, "", strong.get(verb.infinitive()));
    Stream.concat(prefixes.apart().stream(), prefixes.fixed().stream())
        .distinct()
        .filter(prefix -> dictionary.words().contains(prefix + verb.infinitive()))
        .forEach(prefix -> add(verb, prefix, strong.get(verb.infinitive())));
  }

  private void add(Verb simple, String prefix, @Nullable List<String> row) {
    Verb verb = simple.behind(prefix);
    if (!prefix.isEmpty() && strong.containsKey(verb.infinitive())) {
      return;
    }
    List<String> made = new ArrayList<>(verb.present().toList());
    Set<String> participle = participles.computeIfAbsent(verb.infinitive(), _ -> new HashSet<>());
    participle.add(verb.infinitive() + "d");
    if (row == null) {
      verb.weakPast().forEach(made::add);
      participles(simple, prefix, simple.weakParticiple()).forEach(participle::add);
    } else {
      made.add(prefix + row.get(1));
      made.add(prefix + row.get(2));
      strongParticiples(simple, prefix, row.get(3)).forEach(participle::add);
    }
    participle.removeIf(verb.infinitive()::equals);
    made.addAll(participle);
    Set<String> known =
        made.stream()
            .filter(form -> (row != null && prefix.isEmpty()) || dictionary.words().contains(form))
            .collect(Collectors.toSet());
    known.add(verb.infinitive());
    known.add(verb.stem());
    forms.computeIfAbsent(verb.infinitive(), _ -> new HashSet<>()).addAll(known);
    stemOf.putIfAbsent(verb.infinitive(), verb.stem());
  }

  private Stream<String> participles(Verb simple, String prefix, String weak) {
    Stream<String> bare =
        prefix.isEmpty() && !prefixes.stayOn(simple.infinitive())
            ? Stream.of("ge" + weak)
            : Stream.of(prefix + "ge" + weak, prefix + weak);
    return bare.flatMap(Verb::inflected);
  }

  private Stream<String> strongParticiples(Verb simple, String prefix, String participle) {
    String bare =
        participle.startsWith("ge") && !simple.infinitive().startsWith("ge")
            ? participle.substring(2)
            : participle;
    Stream<String> made =
        prefix.isEmpty() ? Stream.of(participle) : Stream.of(prefix + participle, prefix + bare);
    return made.flatMap(Verb::inflected);
  }

  /** The infinitives, with all forms of each. */
  Map<String, Set<String>> forms() {
    return forms;
  }

  boolean isInfinitive(String word) {
    return forms.containsKey(word);
  }

  /** Each infinitive with its participles, those with an ending of an adjective among them. */
  Map<String, Set<String>> participles() {
    return participles;
  }

  /** Each infinitive with its first person. */
  Map<String, String> stems() {
    return stemOf;
  }
}
