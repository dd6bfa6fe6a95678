package nl.dmmsearch.engine.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;

/** The halves of verbs that sentences write apart, and of nouns that say what such a verb does. */
final class VerbHalves {
  /** Halves that hardly stand in a sentence but as half of a verb. */
  static final List<String> ADVERBS =
      List.of(
          "af",
          "bekend",
          "beschikbaar",
          "bijeen",
          "bloot",
          "deel",
          "goed",
          "klaar",
          "los",
          "mee",
          "neer",
          "open",
          "plaats",
          "samen",
          "stil",
          "tegemoet",
          "terug",
          "toe",
          "vast",
          "voort",
          "vrij",
          "weg");

  /** Halves that are a preposition as well. */
  private static final List<String> PREPOSITIONS =
      List.of(
          "achter", "aan", "bij", "binnen", "door", "in", "na", "om", "onder", "op", "over",
          "tegen", "uit", "voorbij", "voor");

  /** Halves of few verbs, each with those; with others they are another word: prijsverhoging. */
  private static final Map<String, Set<String>> OF_FEW =
      Map.ofEntries(
          Map.entry("gade", Set.of("slaan")),
          Map.entry("gelijk", Set.of("schakelen", "stellen", "trekken")),
          Map.entry("hoog", Set.of("houden")),
          Map.entry("ineen", Set.of("storten")),
          Map.entry("kwijt", Set.of("raken", "schelden")),
          Map.entry("prijs", Set.of("geven")),
          Map.entry("rond", Set.of("brengen", "komen", "reizen", "rijden", "sturen", "vliegen")),
          Map.entry("stand", Set.of("houden")),
          Map.entry("tekort", Set.of("doen", "schieten")),
          Map.entry("teleur", Set.of("stellen")),
          Map.entry("teniet", Set.of("doen")),
          Map.entry("uiteen", Set.of("lopen", "vallen", "zetten")),
          Map.entry("veilig", Set.of("stellen")),
          Map.entry("vol", Set.of("houden")),
          Map.entry("voorop", Set.of("lopen", "staan", "stellen")),
          Map.entry("waar", Set.of("maken", "nemen")),
          Map.entry("zeker", Set.of("stellen")));

  /** Verbs of which other words go by the same form, and participles that are no more a verb. */
  private static final Set<String> OTHER_MEANING =
      Set.of(
          "aandacht",
          "aanspraak",
          "aanwezen",
          "aanzien",
          "afgelopen",
          "afkeer",
          "afkomst",
          "afval",
          "bijeenkomst",
          "bijlagen",
          "bijval",
          "ingewikkeld",
          "ingang",
          "inkeer",
          "inkomst",
          "inspraak",
          "nadelen",
          "omstanden",
          "omvang",
          "opgewonden",
          "opzet",
          "overeenkomst",
          "overleg",
          "samenspraak",
          "toekomst",
          "toeslag",
          "toeval",
          "uitkomst",
          "uitvaart",
          "voordelen",
          "voorkeur",
          "voornaam",
          "voorname",
          "voorspraak",
          "voorzien",
          "voorval",
          "vooruitgeschoven");

  /** Nouns that mean more than their verbs, and those verbs too. */
  private static final Set<String> AS_MUCH = Set.of("inrichting", "toezegging", "uitbreiding");

  private static final Pattern DEED = Pattern.compile("(\\p{L}{4,36})ing(?:en)?");

  /** Also of a verb that must be one of a few: neming. */
  private static final Pattern SHORT_DEED = Pattern.compile("(\\p{L}{3,36})ing(?:en)?");

  /** Nouns that are made of a verb without a rule, as they stand behind its loose half. */
  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("bod", "bieden"),
          Map.entry("bouw", "bouwen"),
          Map.entry("breng", "brengen"),
          Map.entry("dracht", "dragen"),
          Map.entry("drage", "dragen"),
          Map.entry("gave", "geven"),
          Map.entry("gifte", "geven"),
          Map.entry("keer", "keren"),
          Map.entry("komst", "komen"),
          Map.entry("koop", "kopen"),
          Map.entry("leg", "leggen"),
          Map.entry("loop", "lopen"),
          Map.entry("name", "nemen"),
          Map.entry("pak", "pakken"),
          Map.entry("roep", "roepen"),
          Map.entry("schaf", "schaffen"),
          Map.entry("slag", "slaan"),
          Map.entry("spraak", "spreken"),
          Map.entry("stel", "stellen"),
          Map.entry("stroom", "stromen"),
          Map.entry("trek", "trekken"),
          Map.entry("val", "vallen"),
          Map.entry("vang", "vangen"),
          Map.entry("voer", "voeren"),
          Map.entry("vraag", "vragen"),
          Map.entry("zet", "zetten"));

  /** The singular of their plurals: aanvragen, aanvallen, uitgaven, oproepen, bijdragen. */
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("gaven", "gave"),
          Map.entry("namen", "name"),
          Map.entry("namens", "name"),
          Map.entry("names", "name"),
          Map.entry("komsten", "komst"),
          Map.entry("drachten", "dracht"),
          Map.entry("slagen", "slag"),
          Map.entry("spraken", "spraak"));

  /** The shortest verbs: gaan, doen. */
  private static final int SHORTEST = 4;

  /** Buit, lam, and not to: shorter halves are all known. */
  private static final int SHORTEST_LISTED = 3;

  private static final int LONGEST = 40;

  private VerbHalves() {}

  /**
   * The verb that a word is a form of, or that its noun is made of; nothing for other words.
   *
   * @param word in small letters
   */
  static List<Clause.SplitVerb> of(String word) {
    if (word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)
        || OTHER_MEANING.contains(word)) {
      return List.of();
    }
    return Stream.concat(usual(word), listed(word)).distinct().toList();
  }

  private static Stream<Clause.SplitVerb> usual(String word) {
    return all()
        .filter(half -> word.startsWith(half) && word.length() > half.length() + 2)
        .flatMap(
            half -> infinitives(half, word).stream().map(verb -> new Clause.SplitVerb(verb, half)))
        .filter(verb -> isOf(verb.half(), verb.infinitive()));
  }

  /** With a half that few verbs have, each of which the lexicon lists: kennisnemen, lamleggen. */
  private static Stream<Clause.SplitVerb> listed(String word) {
    return IntStream.rangeClosed(SHORTEST_LISTED, word.length() - SHORTEST)
        .mapToObj(end -> word.substring(0, end))
        .filter(half -> !ADVERBS.contains(half) && !PREPOSITIONS.contains(half))
        .flatMap(half -> {
          Set<String> verbs = DutchWords.verbsApartFrom(half);
          return verbs.isEmpty()
              ? Stream.of()
              : madeOf(half, word.substring(half.length()))
                  .filter(verbs::contains)
                  .limit(1)
                  .map(verb -> new Clause.SplitVerb(verb, half));
        });
  }

  /** What a rest may be a form or the noun of. */
  private static Stream<String> madeOf(String half, String rest) {
    Matcher deed = SHORT_DEED.matcher(rest);
    boolean isDeed = deed.matches() && isOfVerb(half + deed.group(1) + "ing");
    return Stream.concat(
        Participles.infinitives(rest), isDeed ? Stream.of(deed.group(1) + "en") : Stream.of());
  }

  static boolean isHalf(String word) {
    return ADVERBS.contains(word) || PREPOSITIONS.contains(word) || OF_FEW.containsKey(word);
  }

  private static Stream<String> all() {
    return Stream.of(ADVERBS, PREPOSITIONS, OF_FEW.keySet()).flatMap(Collection::stream);
  }

  private static boolean isOf(String half, String infinitive) {
    Set<String> few = OF_FEW.get(half);
    return few == null || few.contains(infinitive);
  }

  /** The halves that a verb may have apart from it. */
  static List<String> halves(String infinitive) {
    return all()
        .filter(half -> isOf(half, infinitive) && DutchWords.hasForm(half + infinitive))
        .toList();
  }

  /** The verb that a form of its bare part and a loose half are of, if the lexicon has it. */
  static Optional<String> whole(String form, String half) {
    return VerbsOfForms.infinitives(form).stream()
        .map(half::concat)
        .filter(DutchWords::hasForm)
        .filter(verb -> of(verb).stream().anyMatch(apart -> apart.half().equals(half)))
        .findFirst();
  }

  private static Set<String> infinitives(String half, String word) {
    String rest = word.substring(half.length());
    var found = new LinkedHashSet<String>();
    if (rest.length() >= SHORTEST) {
      Participles.infinitives(rest).filter(verb -> isVerb(half, verb)).forEach(found::add);
    }
    Set<String> known = known(half, found);
    if (!known.isEmpty()) {
      return known;
    }
    String noun = PLURALS.getOrDefault(rest, rest);
    String verb = NOUNS.get(noun);
    if (verb != null && found.isEmpty()) {
      found.add(verb);
    }
    Matcher deed = DEED.matcher(rest);
    if (deed.matches() && found.isEmpty() && isOfVerb(half + deed.group(1) + "ing")) {
      String made = deed.group(1) + "en";
      if (isVerb(half, made)) {
        found.add(made);
      }
    }
    return found.isEmpty() ? Set.of() : Set.of(found.getFirst());
  }

  private static boolean isOfVerb(String noun) {
    return AS_MUCH.contains(noun) || !Derivations.isOther(noun);
  }

  /** Those that the lexicon has as one word: of uitgebreid uitbreiden, and not uitbreien. */
  private static Set<String> known(String half, Set<String> verbs) {
    var known = new LinkedHashSet<String>();
    verbs.stream().filter(verb -> DutchWords.hasForm(half + verb)).forEach(known::add);
    return known;
  }

  /** Plurals of nouns only look so: stellingen, standen. */
  private static boolean isVerb(String half, String infinitive) {
    return StrongVerbs.is(infinitive)
        || (infinitive.endsWith("en")
            && !infinitive.endsWith("ingen")
            && (DutchWords.verbForms().has(infinitive)
                || DutchWords.verbForms().has(half + infinitive)
                || hasParticiple(half, infinitive)
                || (DutchWords.hasForm(infinitive) && isConjugated(half, infinitive))));
  }

  /**
   * Whether the lexicon has what was done with the half before it: stilgelegd for stilleggen, also
   * where it has the verb by itself alone, afgelegd for afleggen. A past tense looks like an
   * infinitive and goes with the participle of its own verb: oprookten.
   */
  private static boolean hasParticiple(String half, String infinitive) {
    return !infinitive.endsWith("ten")
        && !infinitive.endsWith("den")
        && (DutchWords.hasForm(half + infinitive) || DutchWords.hasForm(infinitive))
        && VerbForms.weakParticiples(infinitive).stream()
            .anyMatch(participle -> DutchWords.hasForm(half + participle));
  }

  /** Whether it has a form that only verbs have. */
  private static boolean isConjugated(String half, String infinitive) {
    DutchWords forms = DutchWords.verbForms();
    return VerbForms.of(infinitive).stream()
        .anyMatch(form -> forms.has("ge" + form) || forms.has(form) || forms.has(half + form));
  }
}
