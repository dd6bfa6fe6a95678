package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which word each form belongs to. What is said first about a form counts: lists kept by hand, then
 * nouns and verbs that are a word of their own, then plurals, adjectives and verb forms.
 */
final class Lemmas {
  private static final Pattern MANY_SYLLABLES =
      Pattern.compile(".*[aeiouy].*[^aeiouy].*[aeiouy]+[^aeiouy]+e?n");

  private final Map<String, String> lemmaOf = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();
  private final Dictionary dictionary;
  private final Verbs verbs;
  private final Set<String> apart;

  private Lemmas(Dictionary dictionary, Verbs verbs, HandLists hand) {
    this.dictionary = dictionary;
    this.verbs = verbs;
    this.apart = Stream.concat(hand.apart().words(), hand.names().words()).collect(toSet());
  }

  static Lemmas of(Dictionary dictionary, Verbs verbs, HandLists hand) {
    var lemmas = new Lemmas(dictionary, verbs, hand);
    lemmas.addByHand(hand);
    lemmas.addNouns();
    lemmas.addOthers();
    lemmas.addNames();
    lemmas.join(hand.doing().words().collect(toSet()));
    return lemmas;
  }

  private void addByHand(HandLists hand) {
    apart.forEach(word -> put(word, word));
    Map<String, String> irregular = new HashMap<>();
    hand.irregular().rows().forEach(row -> irregular.put(row.getFirst(), row.get(1)));
    irregular.forEach(this::put);
    hand.strong().rows().forEach(row -> put(row.get(3), row.getFirst()));
    for (String word : dictionary.words()) {
      for (int head = 3; head < word.length() - 2; head++) {
        String lemma = irregular.get(word.substring(head));
        if (lemma != null && dictionary.words().contains(word.substring(0, head) + lemma)) {
          put(word, word.substring(0, head) + lemma);
        }
      }
    }
  }

  private void addNouns() {
    List<Inflection> plurals =
        inflections(Inflection.Kind.PLURAL).sorted(Lemmas::likelierFirst).toList();
    Set<String> nouns = plurals.stream().map(Inflection::root).collect(toSet());
    Set<String> forms = plurals.stream().map(Inflection::form).collect(toSet());
    nouns.stream().filter(noun -> !forms.contains(noun)).forEach(noun -> put(noun, noun));
    addListedPlurals(nouns);
    dictionary.words().stream()
        .filter(word -> word.endsWith("heden"))
        .filter(word -> dictionary.words().contains(word.replaceFirst("heden$", "heid")))
        .forEach(word -> put(word, word.replaceFirst("heden$", "heid")));
    verbs.forms().keySet().forEach(infinitive -> put(infinitive, infinitive));
    plurals.forEach(i -> put(i.form(), i.root()));
    nouns.forEach(noun -> put(noun, noun));
    nouns.stream()
        .filter(noun -> noun.endsWith("e") && dictionary.words().contains(noun + "n"))
        .forEach(noun -> put(noun + "n", noun));
  }

  /** Plurals that are entries of their own, because compounds begin with them: studenten. */
  private void addListedPlurals(Set<String> inflected) {
    Set<String> singulars =
        dictionary.entries().stream()
            .filter(entry -> entry.has("Cc", "Ya", "Yb", "Yf"))
            .map(entry -> Folding.fold(entry.word()))
            .filter(word -> !inflected.contains(word))
            .collect(toSet());
    dictionary.entries().stream()
        .filter(entry -> entry.has("Ca", "Cc"))
        .map(entry -> Folding.fold(entry.word()))
        .filter(word -> word.endsWith("en") && !inflected.contains(word))
        .forEach(word ->
            Verb.stems(word)
                .filter(singulars::contains)
                .findFirst()
                .ifPresent(singular -> {
                  put(word, singular);
                  put(singular, singular);
                }));
  }

  /** The root that the plural regularly comes from (bomen: boom), else the shortest. */
  private static int likelierFirst(Inflection left, Inflection right) {
    return Comparator.comparing((Inflection i) -> !isRegular(i))
        .thenComparingInt(i -> i.root().length())
        .thenComparing(Inflection::root)
        .compare(left, right);
  }

  private static boolean isRegular(Inflection plural) {
    return plural.form().endsWith("en")
        && Verb.stems(plural.form()).findFirst().filter(plural.root()::equals).isPresent();
  }

  private void addOthers() {
    inflections(Inflection.Kind.ADJECTIVE).forEach(i -> put(i.root(), i.root()));
    inflections(Inflection.Kind.ADJECTIVE).forEach(i -> put(i.form(), i.root()));
    verbs.forms().forEach((infinitive, forms) -> forms.forEach(form -> put(form, infinitive)));
    inflections(Inflection.Kind.DIMINUTIVE).forEach(i -> put(i.form(), i.root()));
  }

  /** What stands in a dictionary by itself; names too, unless they are the genitive of one. */
  private void addNames() {
    dictionary.entries().stream()
        .map(entry -> Folding.fold(entry.word()))
        .forEach(word -> put(word, word));
    Set<String> names = dictionary.names();
    names.stream()
        .filter(name -> !name.endsWith("s") || !names.contains(name.replaceFirst("s$", "")))
        .forEach(name -> put(name, name));
  }

  private Stream<Inflection> inflections(Inflection.Kind kind) {
    return dictionary.inflections().stream().filter(i -> i.kind() == kind);
  }

  /** Verbs with the nouns and adjectives that are made like their forms. */
  private void join(Set<String> doing) {
    verbs
        .stems()
        .forEach((infinitive, stem) -> {
          join(stem, infinitive);
          String noun = infinitive.replaceFirst("e?n$", "") + "ing";
          if (doing.contains(noun) || MANY_SYLLABLES.matcher(infinitive).matches()) {
            join(noun, infinitive);
          }
        });
    verbs.participles().forEach((infinitive, forms) -> forms.forEach(f -> join(f, infinitive)));
    inflections(Inflection.Kind.ADJECTIVE).forEach(i -> join(i.form(), of(i.root())));
    Set<String> seen = new HashSet<>();
    inflections(Inflection.Kind.PLURAL)
        .filter(i -> verbs.isInfinitive(i.form()) && i.root().equals(lemmaOf.get(i.root())))
        .sorted(Lemmas::likelierFirst)
        .filter(i -> seen.add(i.form()))
        .forEach(i -> join(i.form(), of(i.root())));
    verbs.forms().keySet().forEach(i -> join(i, of(i)));
    inflections(Inflection.Kind.PLURAL)
        .filter(i -> i.root().endsWith("e") && !i.root().equals(lemmaOf.get(i.form())))
        .forEach(i -> joinVariant(i));
  }

  /** Uitgaaf and uitgave: two singulars of one plural. */
  private void joinVariant(Inflection plural) {
    String lemma = lemmaOf.getOrDefault(plural.form(), plural.form());
    if (lemma.length() == plural.root().length() && plural.form().equals(plural.root() + "n")) {
      join(plural.root(), of(lemma));
    }
  }

  private void join(String word, String lemma) {
    boolean own = word.equals(lemmaOf.get(word)) || verbs.isInfinitive(word);
    String from = root(word);
    String to = root(lemma);
    boolean free = !apart.contains(word) && !apart.contains(from) && !apart.contains(to);
    if (own && free && !to.equals(from)) {
      joined.put(from, to);
    }
  }

  private String root(String lemma) {
    String root = lemma;
    while (joined.containsKey(root)) {
      root = joined.getOrDefault(root, root);
    }
    return root;
  }

  private void put(String form, String lemma) {
    lemmaOf.putIfAbsent(form, lemma);
  }

  /** The word that a form belongs to, or the form itself. */
  String of(String form) {
    return root(lemmaOf.getOrDefault(form, form));
  }

  /** Each word with all forms that it is known for. */
  Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new TreeMap<>();
    lemmaOf.keySet().forEach(f -> classes.computeIfAbsent(of(f), _ -> new TreeSet<>()).add(f));
    return classes;
  }
}
