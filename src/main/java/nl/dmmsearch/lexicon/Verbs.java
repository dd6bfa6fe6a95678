package nl.dmmsearch.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs of a dictionary with their forms, those behind prefixes among them. */
final class Verbs {
  private final Dictionary dictionary;
  private final Prefixes prefixes;
  private final Map<String, List<String>> strong;
  private final Set<String> strongParticiples;
  private final Set<String> plurals;
  private final Set<String> stems;
  private final Set<String> persons;
  private final Map<String, Set<String>> forms = new TreeMap<>();
  private final Map<String, String> stemOf = new TreeMap<>();
  private final Map<String, Set<String>> participles = new TreeMap<>();
  private final Map<String, Set<String>> strongForms = new TreeMap<>();

  private Verbs(Dictionary dictionary, Prefixes prefixes, Map<String, List<String>> strong) {
    this.dictionary = dictionary;
    this.prefixes = prefixes;
    this.strong = strong;
    this.strongParticiples =
        strong.values().stream().map(List::getLast).collect(Collectors.toSet());
    this.plurals =
        dictionary
            .inflections(Inflection.Kind.PLURAL)
            .map(Inflection::form)
            .collect(Collectors.toSet());
    this.stems = flagged("V[3pqab]|P[a-t]");
    this.persons = flagged("V[3pqab]");
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
            .filter(e -> e.has("Vi") || isBare(e))
            .map(e -> Folding.fold(e.word()))
            .collect(Collectors.toCollection(TreeSet::new));
    infinitives.addAll(strong.keySet());
    for (String infinitive : infinitives) {
      Stream.concat(
              Verb.stems(infinitive).filter(stems::contains),
              Verb.stems(infinitive).filter(_ -> strong.containsKey(infinitive)))
          .findFirst()
          .ifPresent(stem -> addWithPrefixes(new Verb(infinitive, stem)));
    }
  }

  private Set<String> flagged(String flags) {
    return dictionary.entries().stream()
        .filter(e -> e.flags().stream().anyMatch(f -> f.matches(flags)))
        .map(e -> Folding.fold(e.word()))
        .collect(Collectors.toSet());
  }

  /** Aanvaarden has no flag, but its first person has. */
  private boolean isBare(Entry entry) {
    return entry.flags().isEmpty()
        && entry.word().matches(".{3,}en")
        && !plurals.contains(entry.word())
        && strong.values().stream()
            .noneMatch(
                row -> entry.word().endsWith(row.get(2)) || entry.word().endsWith(row.get(3)))
        && Verb.stems(entry.word()).anyMatch(persons::contains);
  }

  private void addWithPrefixes(Verb verb) {
    add(verb, "", strong.get(verb.infinitive()));
    Stream.concat(prefixes.apart().stream(), prefixes.fixed().stream())
        .distinct()
        .filter(prefix -> isVerb(prefix, prefix + verb.infinitive()))
        .forEach(prefix -> add(verb, prefix, strong.get(verb.infinitive())));
  }

  /**
   * Whether it is a verb: hooglanden and gevaren are plurals of hoogland and gevaar, aangedragen is
   * a form of dragen.
   */
  private boolean isVerb(String prefix, String infinitive) {
    String simple = infinitive.substring(prefix.length());
    return (dictionary.infinitives().contains(infinitive) && !strongParticiples.contains(simple))
        || (dictionary.words().contains(infinitive)
            && !prefix.equals("ge")
            && !plurals.contains(infinitive));
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
      Stream.of(row.get(1), row.get(2)).map(prefix::concat).forEach(made::add);
      strongParticiples(simple, prefix, row.get(3)).forEach(participle::add);
    }
    participle.removeIf(verb.infinitive()::equals);
    made.addAll(participle);
    Set<String> known =
        made.stream()
            .filter(form -> (row != null && prefix.isEmpty()) || dictionary.words().contains(form))
            .collect(Collectors.toCollection(TreeSet::new));
    if (row != null) {
      Set<String> own = new TreeSet<>(known);
      verb.present().forEach(own::remove);
      strongForms.put(verb.infinitive(), own);
    }
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

  /** The pasts and participles of verbs that no rule makes. */
  Map<String, Set<String>> strongForms() {
    return strongForms;
  }

  boolean isInfinitive(String word) {
    return forms.containsKey(word);
  }

  /** The first person of an infinitive, or nothing where that is none. */
  String stem(String infinitive) {
    return stemOf.getOrDefault(infinitive, "");
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
