package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a verb and a thing stand in one clause of a sentence, and it is done to the thing: kocht
 * twee tanks, de tanks werden in Gent gekocht, dat Malta tanks koopt. What tanks themselves do is
 * something else.
 */
final class ClauseOfDeed {
  /** More words than this between the two are seldom of one deed. */
  static final int MOST_BETWEEN = 4;

  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s'’-]|\n\\s*\n");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Behind these, and between the two, something else is said. */
  private static final Set<String> PARTING =
      Set.of(
          "aangezien",
          "als",
          "dat",
          "die",
          "en",
          "hoewel",
          "maar",
          "mits",
          "nadat",
          "noch",
          "of",
          "om",
          "omdat",
          "opdat",
          "tenzij",
          "terwijl",
          "toen",
          "voordat",
          "waar",
          "waarbij",
          "waardoor",
          "waarmee",
          "waarna",
          "waarvan",
          "wanneer",
          "want",
          "wat",
          "wie",
          "zoals",
          "zodat",
          "zodra");

  /** What stands before another noun, so that the verb is not done to the next one. */
  private static final Set<String> BEFORE_OTHERS =
      Set.of(
          "aan", "bij", "boven", "binnen", "buiten", "door", "in", "langs", "met", "na", "naar",
          "naast", "onder", "op", "over", "per", "rond", "sinds", "te", "tegen", "tijdens", "tot",
          "tussen", "uit", "van", "vanaf", "vanuit", "via", "volgens", "voor", "zonder");

  /** What stands between a thing and what was done to it. */
  private static final Set<String> PASSIVE =
      Set.of("is", "was", "waren", "werd", "werden", "wordt", "worden", "zijn", "zullen", "zal");

  /** What a verb at the end of its clause has before it. */
  private static final Set<String> HELPING =
      Set.of(
          "te", "kan", "kunnen", "kon", "konden", "zal", "zullen", "zou", "zouden", "wil", "willen",
          "moet", "moeten", "moest", "moesten", "mag", "mogen", "gaat", "gaan", "heeft", "hebben",
          "had", "hadden", "laat", "laten");

  private static final String ENDS = ".,;:!?)»”\"…";

  private final VerbsOfNouns verbs;

  ClauseOfDeed(VerbsOfNouns verbs) {
    this.verbs = verbs;
  }

  /** The forms of the verb. */
  Set<String> forms() {
    var forms = new LinkedHashSet<>(verbs.finite());
    forms.addAll(verbs.participles());
    return forms;
  }

  /** Whether they are of one clause. */
  boolean has(SpokenTexts.Around around, String form, VerbSpots.Word verb, VerbSpots.Word thing) {
    if (!around.has(verb.from()) || !around.has(thing.from())) {
      return false;
    }
    boolean verbFirst = verb.from() < thing.from();
    String text = around.text();
    String between =
        text.substring(
            Math.min(text.length(), (verbFirst ? verb.to() : thing.to()) - around.start()),
            (verbFirst ? thing.from() : verb.from()) - around.start());
    if (SIGN.matcher(between).find()) {
      return false;
    }
    List<String> words = words(between);
    if (words.stream().anyMatch(PARTING::contains)) {
      return false;
    }
    boolean finite = verbs.finite().contains(form);
    if (verbFirst) {
      boolean isBefore = form.endsWith("e") && words.isEmpty();
      return isBefore || (finite && words.stream().noneMatch(BEFORE_OTHERS::contains));
    }
    return (verbs.participles().contains(form) && isDone(words))
        || (finite
            && words.stream().allMatch(HELPING::contains)
            && ends(text, verb.to() - around.start()));
  }

  /** Behind what it is done to: werden in Gent gekocht, heeft tanks gekocht. */
  private static boolean isDone(List<String> words) {
    return words.stream().allMatch(HELPING::contains) || PASSIVE.contains(words.getFirst());
  }

  private static boolean ends(String text, int end) {
    return end >= text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
  }

  private static List<String> words(String between) {
    return SPACE
        .splitAsStream(between.strip().toLowerCase(Locale.ROOT))
        .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
        .toList();
  }
}
