package nl.dmmsearch.state;

import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;

/**
 * Tells the years of what goes on from those by which something is done: {@code zet de opleiding
 * ook in 2026 voort} says of a year what fills it, and sets no term.
 */
final class GoingOn {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:ook )?(?:in )?(?:het )?(?:jaar )?"
              + "(?:\\d{4}|(?:volgend|komend|aankomend|lopend)e? jaar|dit jaar)");

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:blij(?:f|ft|ven)|voort(?:zet|zetten|gezet|te zetten)?|(?:ge)?continue\\p{L}+"
              + "|(?:ge)?handha\\p{L}+|door(?:gaan|gaat|loopt|lopen))\\b");

  /** Between two things that the same one does: {@code blijft trainen en zal leveren}. */
  private static final Pattern JOINED =
      Pattern.compile(" (?:en|maar) (?=(?:zal|zullen|gaan|\\p{Ll}+t) )");

  private GoingOn() {}

  /** Whether a term is only a year in which what the words of a clause tell of goes on. */
  static boolean is(Deadline term, String clause) {
    if (!YEAR.matcher(term.text()).matches()) {
      return false;
    }
    for (String part : JOINED.split(clause, -1)) {
      if (part.contains(term.text())) {
        return VERB.matcher(part).find();
      }
    }
    return false;
  }
}
