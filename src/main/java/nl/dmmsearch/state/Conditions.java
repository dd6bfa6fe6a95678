package nl.dmmsearch.state;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a promise depend on something. */
final class Conditions {
  /**
   * What {@code als} opens a condition before; else it compares: {@code als bondgenoot}, or says
   * how long: {@code zolang als dat nodig is}.
   */
  private static final String IF =
      "(?<!lang )als (?=(?:(?:de|uw|beide) kamers?|de commissie|u|dat|dit|het|daar|er|hier|ik|wij|we"
          + "|nederland|het kabinet|blijkt|mocht)\\b)";

  /** Where a sentence begins, or a part of it behind a mark. */
  private static final String FIRST = "(?:(?<=[,;:–] )|(?<![\\s\\S]))";

  private static final Openings CONDITION =
      new Openings(
          "indien mits tenzij ingeval als op onder in mocht mochten provided unless if should",
          Pattern.compile(
              "(?:(?:indien|mits|tenzij|ingeval) (?!van\\b)|"
                  + IF
                  + "|(?:op|onder) (?:de )?voorwaarde dat |in het geval dat |onder voorbehoud |"
                  + FIRST
                  + "(?:als (?=\\p{Lu}|de |een )|mocht(?:en)? |should )"
                  + "|provided (?:that )?|unless |if (?=the|this|that|it|so|we|i|necessary|needed"
                  + "|requested|parliament))(?-i:[^,;.]|(?<=\\d)[.,](?=\\d))+",
              Pattern.CASE_INSENSITIVE));

  /** How a clause ends that a verb ends; what only compares ends in a noun. */
  private static final Pattern CLOSED =
      Pattern.compile("(?:t|d|en|is|zijn|wil|wens|zou|zal|kan|mag)\\W*$");

  private Conditions() {}

  /** The first condition that a sentence names; null where it names none. */
  static @Nullable String in(String sentence) {
    Openings.Matches found = CONDITION.in(sentence);
    while (found.find()) {
      String words = found.match().group().strip();
      if (!words.regionMatches(true, 0, "als ", 0, 4) || CLOSED.matcher(words).find()) {
        return words;
      }
    }
    return null;
  }
}
