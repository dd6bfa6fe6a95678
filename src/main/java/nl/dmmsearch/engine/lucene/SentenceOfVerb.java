package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Clause;

/**
 * Whether two words of a sentence are the halves of a verb. Behind the verb the loose half ends its
 * clause, or a preposition follows it: of «droeg het bevel over de missie over aan» the second
 * over. Before the verb nothing stands between but te and what helps a verb.
 */
final class SentenceOfVerb {
  /** More words than this between the halves are seldom of one clause. */
  private static final int MOST_BETWEEN = 16;

  private static final int MOST_HELPING = 4;

  /** Other words before te where om is left out. */
  private static final int MOST_TO_DO = 2;

  /** Halves that hardly stand in a sentence but as half of a verb. */
  private static final Set<String> ADVERBS = Set.copyOf(VerbHalves.ADVERBS);

  /** Halves that are a noun as well. */
  private static final Set<String> NOUNS = Set.of("deel", "plaats", "prijs", "stand", "tekort");

  /** Before such a noun they make another verb: in stand houden, tot stand brengen. */
  private static final Set<String> SETTING = Set.of("in", "op", "tot");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "een",
          "het",
          "de",
          "dit",
          "dat",
          "deze",
          "elk",
          "elke",
          "ieder",
          "geen",
          "groot",
          "grote",
          "klein",
          "kleine",
          "belangrijk",
          "belangrijke",
          "eerste",
          "tweede",
          "zijn",
          "haar",
          "hun",
          "ons",
          "onze",
          "ander",
          "andere");

  /** What stands between a loose half and its verb: in te zetten, aan kunnen bieden. */
  private static final Set<String> HELPING =
      Set.of(
          "te", "kan", "kunnen", "kon", "konden", "zal", "zullen", "zou", "zouden", "wil", "willen",
          "wilde", "wilden", "moet", "moeten", "moest", "moesten", "mag", "mogen", "mocht",
          "mochten", "gaat", "gaan", "ging", "gingen", "laat", "laten", "liet", "lieten", "hoeft",
          "hoeven", "blijft", "blijven", "komt", "komen", "helpt", "helpen", "durft", "durven",
          "heeft", "hebben", "had", "hadden");

  /** What begins another clause, so that the one before has ended. */
  private static final Set<String> OPENING =
      Set.of(
          "als",
          "alvorens",
          "dan",
          "doordat",
          "dus",
          "echter",
          "hoewel",
          "indien",
          "maar",
          "mits",
          "nadat",
          "om",
          "omdat",
          "opdat",
          "tenzij",
          "terwijl",
          "toen",
          "totdat",
          "voordat",
          "waar",
          "waaraan",
          "waarbij",
          "waardoor",
          "waarin",
          "waarmee",
          "waarna",
          "waarop",
          "waarover",
          "waarvan",
          "waarvoor",
          "wanneer",
          "want",
          "zoals",
          "zodat",
          "zodra");

  /** Between two halves these begin a clause that the second one is of. */
  private static final Set<String> PARTING =
      Set.of(
          "aangezien",
          "doordat",
          "hoewel",
          "maar",
          "nadat",
          "omdat",
          "opdat",
          "tenzij",
          "terwijl",
          "voordat",
          "waarna",
          "want",
          "zodat");

  /** Behind dat and die: they begin a clause there, and do not point: dat de, die is. */
  private static final Set<String> BEHIND_RELATIVE =
      Set.of(
          "aan", "alle", "als", "bij", "de", "deze", "die", "dit", "door", "een", "er", "het",
          "hij", "hun", "ik", "in", "is", "meer", "met", "naar", "niet", "ons", "onze", "ook", "op",
          "over", "tot", "uit", "van", "voor", "was", "waren", "we", "werd", "werden", "wij",
          "wordt", "worden", "ze", "zich", "zij", "zijn", "zou", "zouden", "zal", "zullen", "kan",
          "kunnen", "moet", "moeten", "heeft", "hebben");

  /** Another preposition shows that the one before it is none. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aan",
          "behalve",
          "bij",
          "binnen",
          "boven",
          "buiten",
          "conform",
          "door",
          "gedurende",
          "in",
          "jegens",
          "met",
          "na",
          "naar",
          "naast",
          "namens",
          "om",
          "onder",
          "ondanks",
          "op",
          "over",
          "per",
          "richting",
          "rond",
          "sinds",
          "te",
          "tegen",
          "ten",
          "ter",
          "tijdens",
          "tot",
          "tussen",
          "uit",
          "van",
          "vanaf",
          "vanuit",
          "vanwege",
          "via",
          "volgens",
          "voor",
          "wegens",
          "zonder");

  private static final Pattern PRONOMINAL =
      Pattern.compile(
          "(?:daar|hier|er)(?:aan|bij|door|in|mee|na|naar|om|op|over|toe|tegen|van|voor)");

  /** Where a clause ends between two words. */
  private static final Pattern END = Pattern.compile("[;:!?]\\s|\\.\\s+\\p{Lu}|\n\\s*[\n•◦▪*–-]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private static final String SIGNS = ".,;:!?)]»”\"’'…–";

  /** Where a clause may end, within which a verb has its half. */
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s'’-]|\n\\s*\n");

  private final Clause.SplitVerb asked;
  private final HalfOfOther other;

  SentenceOfVerb(Clause.SplitVerb asked) {
    this.asked = asked;
    this.other = new HalfOfOther(asked);
  }

  static boolean isAdverb(String half) {
    return ADVERBS.contains(half);
  }

  /** Whether a word stands between te and a verb, or before one. */
  static boolean helps(String word) {
    return HELPING.contains(word);
  }

  /** Whether a loose half belongs to the verb before it. */
  boolean isBehind(SpokenTexts.Around around, VerbSpots.Word verb, VerbSpots.Word half) {
    if (!around.has(verb.from()) || !around.has(half.from())) {
      return false;
    }
    String text = around.text();
    int from = verb.from() - around.start();
    int at = half.from() - around.start();
    String between = text.substring(endOfWord(text, from), Math.max(at, endOfWord(text, from)));
    return !isInfinitive(text, from)
        && !NounsForVerbs.isNoun(text, from)
        && isOneClause(between)
        && !isNoun(text.substring(0, at))
        && ends(asked.half(), text, endOfWord(text, at))
        && !isOfOther(text, from, at);
  }

  private boolean isOfOther(String text, int verb, int half) {
    int end = endOfWord(text, half);
    var before = new ArrayList<>(List.of(wordBefore(text, verb)));
    before.addAll(words(text.substring(verb, half)));
    List<String> next = words(SIGN.split(text.substring(end), 2)[0]);
    return other.is(before, next, () -> endsBehindNext(text, end, next.getFirst()));
  }

  /** Whether the clause may end behind the word that follows a half, were that the half. */
  private static boolean endsBehindNext(String text, int end, String next) {
    int start = end;
    while (!Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return ends(next, text, endOfWord(text, start));
  }

  /** Whether it belongs to the verb behind it. */
  boolean isBefore(SpokenTexts.Around around, VerbSpots.Word half, VerbSpots.Word verb) {
    if (!around.has(half.from()) || !around.has(verb.from())) {
      return false;
    }
    String text = around.text();
    int at = verb.from() - around.start();
    int start = half.from() - around.start();
    if (mayBeNoun(asked.half()) && SETTING.contains(wordBefore(text, start))) {
      return false;
    }
    String between = text.substring(endOfWord(text, start), at);
    List<String> words = words(between);
    boolean helped =
        words.size() <= MOST_HELPING
            && between.chars().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c))
            && words.stream().allMatch(HELPING::contains);
    boolean infinitive = wordAt(text, at).equals(asked.infinitive());
    return helped && (infinitive ? !words.isEmpty() || isAdverb(asked.half()) : isLoose(words));
  }

  /** Deel nam; but not in zet, which nobody writes apart. */
  private boolean isLoose(List<String> words) {
    return words.isEmpty() && isAdverb(asked.half());
  }

  /** Behind te or what helps it, a verb has its other half before it. */
  private boolean isInfinitive(String text, int at) {
    if (!wordAt(text, at).equals(asked.infinitive())) {
      return false;
    }
    return HELPING.contains(wordBefore(text, at));
  }

  /** In small letters; empty where a sign stands there. */
  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOneClause(String between) {
    if (END.matcher(between).find()) {
      return false;
    }
    List<String> words = words(between);
    if (words.size() > MOST_BETWEEN || words.stream().anyMatch(PARTING::contains)) {
      return false;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1);
      boolean other =
          switch (words.get(i)) {
            case "en", "of" -> HELPING.contains(next) || WordPlaces.isVerb(next);
            case "dat" -> BEHIND_RELATIVE.contains(next);
            default -> false;
          };
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** Halves of few verbs, which the lexicon lists, are nouns more often than not: kennis. */
  private static boolean mayBeNoun(String half) {
    return NOUNS.contains(half) || !VerbHalves.isHalf(half);
  }

  private boolean isNoun(String before) {
    if (!mayBeNoun(asked.half())) {
      return false;
    }
    List<String> words = words(before.substring(Math.max(0, before.length() - 30)));
    return !words.isEmpty()
        && (BEFORE_NOUNS.contains(words.getLast()) || SETTING.contains(words.getLast()));
  }

  /** Whether the clause ends behind a loose half, or goes on as it does behind no preposition. */
  private static boolean ends(String half, String text, int end) {
    if (end == text.length() || SIGNS.indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    List<String> next = words(text.substring(end, Math.min(text.length(), end + 60)));
    if (isAdverb(half)) {
      return !(NOUNS.contains(half) && next.equals(List.of("van")));
    }
    if (next.isEmpty()) {
      return true;
    }
    String first = next.getFirst();
    String second = next.size() > 1 ? next.get(1) : "";
    return switch (first) {
      case "en", "of" -> !PREPOSITIONS.contains(second);
      case "dat", "die" -> BEHIND_RELATIVE.contains(second) || WordPlaces.isVerb(second);
      default ->
          OPENING.contains(first)
              || PREPOSITIONS.contains(first)
              || (isToDo(next) && !HalfOfOther.isInGroup(half, first))
              || PRONOMINAL.matcher(first).matches();
    };
  }

  /** What was asked or begun follows with no om before it: nodigt hen uit lid te worden. */
  private static boolean isToDo(List<String> next) {
    int te = next.indexOf("te");
    return te > 0
        && te <= MOST_TO_DO
        && te + 1 < next.size()
        && !BEFORE_NOUNS.contains(next.getFirst())
        && (DutchWords.verbForms().has(next.get(te + 1)) || StrongVerbs.is(next.get(te + 1)));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String wordAt(String text, int start) {
    return text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
  }

  /** In small letters. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
