package nl.dmmsearch.state;

import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;

/** Tells a term that is set from one that is said not to hold: {@code niet voor de zomer}. */
final class GivenUp {
  private static final String NOT = "niet ";

  /** Between that word and the term nothing else is denied; {@code al dan niet} denies nothing. */
  private static final Pattern DENIED =
      Pattern.compile("(?i)(?<!\\p{L}|al dan |of |zo )niet (?:meer |langer |al |reeds |nog )?$");

  /** More letters than that has. */
  private static final int LONGEST = 16;

  private static final char BLANK = '·';

  private GivenUp() {}

  /** Whether a sentence says of the term that was found in it that something is not so by then. */
  static boolean is(String sentence, Deadline set) {
    int at = sentence.indexOf(set.text());
    return at >= NOT.length()
        && DENIED
            .matcher(sentence)
            .region(Math.max(0, at - LONGEST), at)
            .useTransparentBounds(true)
            .find();
  }

  /** The sentence, as long as it is, without that term. */
  static String without(String sentence, Deadline set) {
    int at = sentence.indexOf(set.text());
    int end = at + set.text().length();
    return sentence.substring(0, at)
        + String.valueOf(BLANK).repeat(end - at)
        + sentence.substring(end);
  }
}
