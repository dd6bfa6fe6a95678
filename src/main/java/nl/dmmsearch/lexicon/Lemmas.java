package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which word each form belongs to. What is said first about a form counts: lists kept by hand, then
 * forms of strong verbs, then nouns and verbs that are a word of their own, then plurals,
 * adjectives and other forms of verbs. A form that two words share goes with one of them, and does
 * not bring the two together.
 */
final class Lemmas {
  private final Map<String, String> lemmaOf = new HashMap<>();
  private final Dictionary dictionary;
  private final Verbs verbs;

  private Lemmas(Dictionary dictionary, Verbs verbs) {
    this.dictionary = dictionary;
    this.verbs = verbs;
  }

  static Lemmas of(Dictionary dictionary, Verbs verbs, HandLists hand) {
    var lemmas = new Lemmas(dictionary, verbs);
    lemmas.addByHand(hand);
    lemmas.addStrong(hand);
    lemmas.addHomographs(hand);
    lemmas.addPeoples();
    lemmas.addNouns();
    lemmas.addOthers();
    lemmas.addNames();
    return lemmas;
  }

  /** Each word with all forms that it is known for. */
  Map<String, Set<String>> classes(HandLists hand) {
    var families = Families.of(dictionary, verbs, this::of, hand);
    Map<String, Set<String>> classes = new TreeMap<>();
    lemmaOf.forEach((form, lemma) ->
        classes.computeIfAbsent(families.of(lemma), _ -> new TreeSet<>()).add(form));
    return classes;
  }

  /**
   * Forms of verbs that are no noun as well: gewerkt and vroeg, but not vraag, nor besluiten, which
   * is the plural of besluit. A word that is written like a plural and is mostly the verb has to be
   * listed by hand.
   */
  NavigableSet<String> verbal(HandLists hand) {
    Set<String> mostly = hand.mostlyVerbs().words().collect(toSet());
    Set<String> nouns = new HashSet<>(lastParts());
    Set<String> forms = new HashSet<>();
    for (Inflection plural : plurals()) {
      nouns.add(plural.root());
      forms.add(plural.form());
    }
    return lemmaOf.entrySet().stream()
        .filter(word -> verbs.isInfinitive(word.getValue()))
        .map(Map.Entry::getKey)
        .filter(form -> mostly.contains(form) || !nouns.contains(form))
        .filter(form -> mostly.contains(form) || !verbs.isInfinitive(form) || !forms.contains(form))
        .collect(toCollection(TreeSet::new));
  }

  private void addByHand(HandLists hand) {
    hand.forms().rows().forEach(row -> put(row.getFirst(), row.getLast()));
    Stream.concat(hand.apart().words(), hand.strangers()).forEach(word -> put(word, word));
    Map<String, String> irregular =
        hand.irregular().rows().stream().collect(toMap(List::getFirst, List::getLast));
    irregular.forEach(this::put);
    irregular.values().forEach(word -> put(word, word));
    for (String word : dictionary.words()) {
      for (int head = 3; head < word.length() - 2; head++) {
        String lemma = irregular.get(word.substring(head));
        if (lemma != null && dictionary.words().contains(word.substring(0, head) + lemma)) {
          put(word, word.substring(0, head) + lemma);
        }
      }
    }
  }

  /**
   * Sprak, spraken, gesproken; but afspraken is the plural of afspraak, gevallen of geval. What is
   * a participle has no plural of its own: ingezeten is of inzitten, and not several ingezet.
   */
  private void addStrong(HandLists hand) {
    Set<String> simple = hand.strong().words().collect(toSet());
    Set<String> kept =
        hand.forms().rows().stream()
            .map(List::getLast)
            .filter(verbs::isInfinitive)
            .filter(lemma -> lemma.equals(lemmaOf.get(lemma)))
            .collect(toSet());
    Map<String, Set<String>> singulars = new HashMap<>();
    Set<String> participles =
        verbs.participles().values().stream().flatMap(Set::stream).collect(toSet());
    dictionary
        .inflections(Inflection.Kind.PLURAL)
        .filter(i -> !participles.contains(i.root()))
        .forEach(i -> singulars.computeIfAbsent(i.form(), _ -> new TreeSet<>()).add(i.root()));
    verbs
        .strongForms()
        .forEach((infinitive, forms) ->
            forms.stream()
                .filter(form -> kept.stream().noneMatch(form::endsWith))
                .filter(form ->
                    (simple.contains(infinitive) && !form.startsWith("ge"))
                        || forms.containsAll(singulars.getOrDefault(form, Set.of())))
                .forEach(form -> put(form, infinitive)));
  }

  /** Mannen is the plural of man, and no form of the verb that is written so. */
  private void addHomographs(HandLists hand) {
    Set<String> ratherVerbs = hand.ratherVerbs().words().collect(toSet());
    hand.homographs().rows().stream()
        .filter(row -> !ratherVerbs.contains(row.getLast()))
        .filter(row -> verbs.stem(row.getLast()).equals(row.getFirst()))
        .forEach(row -> row.forEach(form -> put(form, row.getFirst())));
  }

  /** Irakezen and Irakese of Irakees, wherever the dictionaries have that and one of them. */
  private void addPeoples() {
    Set<String> known =
        Stream.of(dictionary.words(), dictionary.names()).flatMap(Set::stream).collect(toSet());
    for (String word : known) {
      String root = word.replaceFirst("(?<=^.{4,30})(?:ese|ezen)$", "");
      if (!root.equals(word) && known.contains(root + "ees") && known.contains(root + "ese")) {
        Stream.of("ees", "ese", "ezen").forEach(end -> put(root + end, root + "ees"));
      }
    }
  }

  private void addNouns() {
    List<Inflection> plurals = plurals();
    Set<String> nouns = plurals.stream().map(Inflection::root).collect(toSet());
    Set<String> forms = plurals.stream().map(Inflection::form).collect(toSet());
    nouns.stream().filter(noun -> !forms.contains(noun)).forEach(noun -> put(noun, noun));
    addListedPlurals(nouns);
    addWrittenAlike("heden", "heid");
    addWrittenAlike("ieen", "ie");
    plurals.stream()
        .filter(i -> verbs.isInfinitive(i.form()) && !nouns.contains(verbs.stem(i.form())))
        .forEach(i -> put(i.form(), i.root()));
    verbs.forms().keySet().forEach(infinitive -> put(infinitive, infinitive));
    plurals.forEach(i -> put(i.form(), i.root()));
    nouns.forEach(noun -> put(noun, noun));
    nouns.stream()
        .filter(noun -> noun.endsWith("e") && dictionary.words().contains(noun + "n"))
        .forEach(noun -> put(noun + "n", noun));
  }

  /** Without hoger, which the dictionary says may have a plural as well as leger. */
  private List<Inflection> plurals() {
    Set<String> steps =
        dictionary
            .inflections(Inflection.Kind.ADJECTIVE)
            .map(Inflection::form)
            .filter(form -> form.matches(".*(?:ere?|ste?)"))
            .collect(toSet());
    lastParts().stream().filter(word -> !word.endsWith("e")).forEach(steps::remove);
    return dictionary
        .inflections(Inflection.Kind.PLURAL)
        .filter(i -> !steps.contains(i.root()))
        .sorted(Lemmas::likelierFirst)
        .toList();
  }

  private Set<String> lastParts() {
    return dictionary.entries().stream()
        .filter(entry -> entry.has("Cc", "Kc") && !entry.has("Vi"))
        .map(entry -> Folding.fold(entry.word()))
        .collect(toSet());
  }

  private void addWrittenAlike(String plural, String singular) {
    for (String word : dictionary.words()) {
      if (word.endsWith(plural)) {
        String root = word.substring(0, word.length() - plural.length()) + singular;
        if (dictionary.words().contains(root)) {
          put(word, root);
        }
      }
    }
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
    List<Inflection> adjectives = dictionary.inflections(Inflection.Kind.ADJECTIVE).toList();
    Set<String> forms = adjectives.stream().map(Inflection::form).collect(toSet());
    adjectives.stream()
        .filter(i -> !forms.contains(i.root()))
        .forEach(i -> put(i.root(), i.root()));
    adjectives.forEach(i -> put(i.form(), i.root()));
    adjectives.stream()
        .filter(i -> i.form().endsWith("er") && dictionary.words().contains(i.form() + "e"))
        .forEach(i -> put(i.form() + "e", i.root()));
    adjectives.forEach(i -> put(i.root(), i.root()));
    lastParts().forEach(noun -> put(noun, noun));
    verbs.forms().forEach((infinitive, own) -> own.forEach(form -> put(form, infinitive)));
    dictionary.inflections(Inflection.Kind.DIMINUTIVE).forEach(i -> put(i.form(), i.root()));
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

  private void put(String form, String lemma) {
    lemmaOf.putIfAbsent(form, lemma);
  }

  private String of(String form) {
    return lemmaOf.getOrDefault(form, form);
  }
}
