package nl.dmmsearch.state;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a promise depend on something. */
final class Conditions {
  /** What {@code als} opens a condition before; else it compares: {@code als bondgenoot}. */
  private static final String IF =
      "als (?=(?:(?:de|uw|beide) kamers?|de commissie|u|dat|dit|het|daar|er|hier|ik|wij|we"
          + "|nederland|het kabinet|blijkt|mocht)\\b)";

  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<![\\p{L}-])(?:(?:alleen |slechts |en )?(?:indien|mits|tenzij|ingeval) (?!van\\b)"
              + "|"
              + IF
              + "|(?:op|onder) (?:de )?voorwaarde dat |in het geval dat |onder voorbehoud "
              + "|(?<=^|[,;:–] )(?:als (?=\\p{Lu}|de |een )|mocht(?:en)? )"
              + "|provided (?:that )?|unless |if (?=the|this|that|it|so|we|i|necessary|needed"
              + "|requested|parliament)|(?<=^)should )"
              + "(?-i:[^,;.]|(?<=\\d)[.,](?=\\d))+",
          Pattern.CASE_INSENSITIVE);

  /** How a clause ends that a verb ends; what only compares ends in a noun. */
  private static final Pattern CLOSED =
      Pattern.compile("(?:t|d|en|is|zijn|wil|wens|zou|zal|kan|mag)\\W*$");

  private Conditions() {}

  /** The first condition that a sentence names; null where it names none. */
  static @Nullable String in(String sentence) {
    Matcher condition = CONDITION.matcher(sentence);
    while (condition.find()) {
      String words = condition.group().strip();
      if (!words.regionMatches(true, 0, "als ", 0, 4) || CLOSED.matcher(words).find()) {
        return words;
      }
    }
    return null;
  }
}
