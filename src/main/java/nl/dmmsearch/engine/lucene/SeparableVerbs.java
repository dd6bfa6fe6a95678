package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Verbs that letters write apart: bijwonen as bij te wonen, bijeenkomen as kwam bijeen. Where the
 * loose half is a preposition as well, it stands behind many verbs without being of them, so that
 * only te between the two shows that they are one.
 */
final class SeparableVerbs {
  /** The most other words between the halves. */
  private static final int NEAR = 8;

  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  /** Halves that hardly stand in a sentence but as half of a verb. */
  private static final List<String> ADVERBS =
      List.of(
          "af",
          "bekend",
          "beschikbaar",
          "bijeen",
          "bloot",
          "deel",
          "goed",
          "mee",
          "neer",
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

  private static final List<String> PREPOSITIONS =
      List.of(
          "achter", "aan", "bij", "binnen", "door", "in", "na", "om", "onder", "op", "over",
          "tegen", "uit", "voorbij", "voor");

  /** Verbs that hardly stand without their other half, whatever that is. */
  private static final Set<String> BOUND =
      Set.of(
          "bereiden",
          "breiden",
          "dringen",
          "helderen",
          "kondigen",
          "moedigen",
          "nodigen",
          "schaffen",
          "scherpen",
          "schorten",
          "schuiven",
          "wakkeren");

  /** Verbs of which the loose half is seldom a preposition where both stand near each other. */
  private static final Set<String> TOGETHER =
      Set.of(
          "aanbieden",
          "aanpakken",
          "aanpassen",
          "aansluiten",
          "aanvallen",
          "instemmen",
          "opbouwen",
          "oproepen",
          "opvangen",
          "overdragen",
          "uitleggen",
          "uitspreken",
          "uitvoeren",
          "uitwisselen",
          "uitzenden");

  /** Verbs that have a form which is a noun as well, and so are not among the others. */
  private static final Set<String> COMMON =
      Set.of(
          "brengen",
          "doen",
          "dragen",
          "gaan",
          "geven",
          "houden",
          "keren",
          "keuren",
          "komen",
          "kopen",
          "leggen",
          "lossen",
          "maken",
          "nemen",
          "passen",
          "roepen",
          "schrijven",
          "slaan",
          "sluiten",
          "spreken",
          "staan",
          "stellen",
          "trekken",
          "vinden",
          "wijzen",
          "zeggen",
          "zetten",
          "zien");

  /** What is done by who does it: aflossing. */
  private static final Pattern DEED = Pattern.compile("(\\p{L}{6,36})ing(?:en)?");

  private SeparableVerbs() {}

  /**
   * The query with what answers such verbs, and nouns of them that no brief has: who asks for
   * aflossing finds who lost a unit af.
   *
   * @param isWritten whether some brief has a word, in whatever form
   */
  static Query apart(Query query, Predicate<String> isWritten) {
    if (Ranking.areMany(query.words())) {
      return query;
    }
    var apart = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)) {
        for (Clause clause : apart(verb(text.toLowerCase(Locale.ROOT), isWritten))) {
          apart.add(new Alternative(place, place + 1, clause, How.FORM));
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  /** The verb of a noun that is written nowhere; any other word as it is. */
  private static String verb(String word, Predicate<String> isWritten) {
    Matcher deed = DEED.matcher(word);
    return deed.matches() && !isWritten.test(word) ? deed.group(1) + "en" : word;
  }

  private static List<Clause> apart(String word) {
    if (word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    for (String half : ADVERBS) {
      String verb = verbBehind(half, word);
      if (isInfinitive(verb)) {
        return List.of(near(half, verb));
      }
    }
    for (String half : PREPOSITIONS) {
      String verb = verbBehind(half, word);
      if (BOUND.contains(verb) || TOGETHER.contains(half + verb)) {
        return List.of(near(half, verb));
      }
      if (mayBeInfinitive(verb)) {
        return List.of(new Clause.Phrase(half + " te " + verb));
      }
    }
    return List.of();
  }

  /** What a word has behind its first half, as an infinitive; nothing if that is not its half. */
  private static String verbBehind(String half, String word) {
    return word.startsWith(half) && word.length() >= half.length() + SHORTEST
        ? Participles.infinitive(word.substring(half.length()), SeparableVerbs::mayBeInfinitive)
        : "";
  }

  private static Clause near(String half, String verb) {
    return new Clause.Near(verb + " " + half, NEAR);
  }

  /** Behind te nothing else stands; plurals of nouns only look so: stellingen. */
  private static boolean mayBeInfinitive(String word) {
    return COMMON.contains(word)
        || (word.endsWith("en") && !word.endsWith("ingen") && DutchWords.hasForm(word));
  }

  private static boolean isInfinitive(String word) {
    return COMMON.contains(word) || (word.endsWith("en") && isWord(word) && isVerb(word));
  }

  /** No form of it is a noun, or its participle is none: blikken, for geblikt. */
  private static boolean isVerb(String infinitive) {
    DutchWords forms = DutchWords.verbForms();
    String stem = stem(infinitive);
    return forms.has(infinitive)
        || forms.has("ge" + stem + "t")
        || forms.has("ge" + stem + "d")
        || (stem.endsWith("t") && forms.has("ge" + stem));
  }

  /** As it is written without its ending: blik for blikken. */
  private static String stem(String infinitive) {
    int end = infinitive.length() - 2;
    boolean doubled = infinitive.charAt(end - 1) == infinitive.charAt(end - 2);
    return infinitive.substring(0, doubled ? end - 1 : end);
  }

  private static boolean isWord(String word) {
    String folded = WrittenWords.folded(word);
    return DutchWords.shipped().has(folded) || DutchWords.verbForms().has(folded);
  }
}
