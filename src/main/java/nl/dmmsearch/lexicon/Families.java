package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which nouns and adjectives go with a verb: its stem, its doing and its participles. A word is
 * taken into one family only, and what is said by hand of a word stays.
 */
final class Families {
  private static final Pattern MANY_SYLLABLES =
      Pattern.compile(".*[aeiouy].*[^aeiouy].*[aeiouy]+[^aeiouy]+e?n");

  /** Flags that only verbs and their forms have. */
  private static final Predicate<String> VERBAL = Pattern.compile("[VP][a-z]").asMatchPredicate();

  private final Map<String, String> headOf = new HashMap<>();
  private final Dictionary dictionary;
  private final Verbs verbs;
  private final UnaryOperator<String> lemmas;
  private final Set<String> apart;
  private final Set<List<String>> strangers;

  private Families(
      Dictionary dictionary, Verbs verbs, UnaryOperator<String> lemmas, HandLists hand) {
    this.dictionary = dictionary;
    this.verbs = verbs;
    this.lemmas = lemmas;
    this.apart =
        Stream.of(
                hand.apart().words(), hand.strangers(), kept(hand.irregular()), kept(hand.forms()))
            .flatMap(words -> words)
            .collect(toSet());
    this.strangers = Set.copyOf(hand.homographs().rows());
  }

  /**
   * @param lemmas the word that a form belongs to by itself
   */
  static Families of(
      Dictionary dictionary, Verbs verbs, UnaryOperator<String> lemmas, HandLists hand) {
    var families = new Families(dictionary, verbs, lemmas, hand);
    families.addStems();
    families.addDoing(hand.doing().words().collect(toSet()));
    families.addParticiples();
    families.addAdjectives();
    families.addVariants();
    return families;
  }

  private static Stream<String> kept(HandList list) {
    return list.rows().stream()
        .filter(row -> row.getFirst().equals(row.getLast()))
        .map(List::getFirst);
  }

  /**
   * Steun and steunen, aanval and aanvallen, bijdrage and bijdragen; not brak and braken, wet and
   * weten.
   */
  private void addStems() {
    Map<String, Set<String>> plurals = new HashMap<>();
    dictionary
        .inflections(Inflection.Kind.PLURAL)
        .filter(i -> i.form().endsWith("en"))
        .forEach(i -> plurals.computeIfAbsent(i.root(), _ -> new HashSet<>()).add(i.form()));
    Map<String, Set<String>> nouns = new HashMap<>();
    plurals.keySet().stream()
        .filter(noun -> noun.endsWith("e"))
        .forEach(noun -> nouns.put(noun + "n", Set.of(noun)));
    Set<String> adjectives =
        dictionary.inflections(Inflection.Kind.ADJECTIVE).map(Inflection::root).collect(toSet());
    verbs
        .stems()
        .forEach((infinitive, stem) -> {
          Set<String> plural = plurals.getOrDefault(stem, Set.of(infinitive));
          boolean noun = plurals.containsKey(stem) || !adjectives.contains(stem);
          if (noun && plural.contains(infinitive)) {
            join(stem, infinitive);
          }
          if (MANY_SYLLABLES.matcher(infinitive).matches()) {
            nouns.getOrDefault(infinitive, Set.of()).forEach(one -> join(one, infinitive));
          }
        });
  }

  private void addDoing(Set<String> doing) {
    for (String infinitive : verbs.stems().keySet()) {
      String noun = infinitive.replaceFirst("e?n$", "") + "ing";
      if (doing.contains(noun) || MANY_SYLLABLES.matcher(infinitive).matches()) {
        join(noun, infinitive);
      }
    }
  }

  /** Gewond and gewonde; not geluid, of which other words are made. */
  private void addParticiples() {
    Set<String> nouns =
        dictionary.entries().stream()
            .filter(entry -> entry.has("Cc") && entry.flags().stream().noneMatch(VERBAL))
            .map(entry -> Folding.fold(entry.word()))
            .filter(noun -> !noun.endsWith("e"))
            .collect(toSet());
    verbs
        .participles()
        .forEach((infinitive, participles) ->
            participles.stream()
                .sorted()
                .filter(
                    participle -> !nouns.contains(participle) && !verbs.isInfinitive(participle))
                .forEach(participle -> join(participle, infinitive)));
  }

  /** Deskundig and deskundige; not leeg and leger. */
  private void addAdjectives() {
    dictionary
        .inflections(Inflection.Kind.ADJECTIVE)
        .filter(i -> i.form().endsWith("e") && !i.form().matches(".*(?:ere|ste)"))
        .filter(i -> isItselfOrParticiple(i.root()))
        .forEach(i -> join(i.form(), lemmas.apply(i.root())));
  }

  /** Reed is an adjective that nobody uses, and mostly a form of rijden; rede has no part in it. */
  private boolean isItselfOrParticiple(String word) {
    String lemma = lemmas.apply(word);
    return lemma.equals(word) || verbs.participles().getOrDefault(lemma, Set.of()).contains(word);
  }

  /** Uitgaaf and uitgave: two singulars of one plural. */
  private void addVariants() {
    dictionary
        .inflections(Inflection.Kind.PLURAL)
        .filter(i -> i.form().equals(i.root() + "n") && i.root().endsWith("e"))
        .forEach(i -> {
          String other = lemmas.apply(i.form());
          if (other.length() == i.root().length()) {
            join(i.root(), other);
          }
        });
  }

  private void join(String word, String head) {
    boolean own = word.equals(lemmas.apply(word));
    boolean free = !headOf.containsKey(word) && !apart.contains(word) && !apart.contains(head);
    if (own && free && !strangers.contains(List.of(word, head)) && !of(head).equals(word)) {
      headOf.put(word, head);
    }
  }

  /** The word whose family a word belongs to, or the word itself. */
  String of(String word) {
    String head = word;
    while (headOf.containsKey(head)) {
      head = headOf.getOrDefault(head, head);
    }
    return head;
  }
}
