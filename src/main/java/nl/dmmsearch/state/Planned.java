package nl.dmmsearch.state;

import java.util.regex.Pattern;

/**
 * Tells where {@code voor} names the time that something is planned in, and not the one before
 * which it will be done: {@code is voorzien voor juni}, {@code staat voor juni op de planning}.
 */
final class Planned {
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?i)\\b(?:voorzien|(?:in)?gepland|geagendeerd|geprogrammeerd|ingeroosterd) $");

  private static final Pattern STANDS = Pattern.compile("(?i)\\b(?:staat|staan|is|zijn) [^\\n]*$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\G(?: \\S+){0,2} (?:voorzien|(?:in)?gepland|geagendeerd|geprogrammeerd|ingeroosterd"
              + "|op (?:de|het) (?:planning|agenda|rol|programma))\\b");

  private Planned() {}

  /** The time as the one in which it is done, where it is planned for it; else as it is. */
  static DutchTime in(String sentence, DutchTime when) {
    return when.marker().equals("voor") && isPeriod(when) && is(sentence, when.start(), when.end())
        ? when.asLast()
        : when;
  }

  /** Whether something is planned for the time that stands there, {@code voor} in front. */
  static boolean is(String sentence, int start, int end) {
    String before = sentence.substring(0, start);
    return IN_FRONT.matcher(before).find()
        || (BEHIND.matcher(sentence).find(end) && STANDS.matcher(before).find());
  }

  /** {@code Voor de zomer} is what it says, also of what is planned. */
  private static boolean isPeriod(DutchTime when) {
    boolean summer = "zomer".equals(when.get("season")) && !when.hasAny("seasonYear", "coming");
    return !summer && when.hasAny("day", "figures", "month", "season", "part", "bare", "q", "next");
  }
}
