package nl.dmmsearch.state;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that set a term of which no calendar tells the last day: {@code voor het volgende
 * commissiedebat}, {@code na de zomer}. They are kept as they stand.
 */
final class OpenTerms {
  private static final String NEXT =
      "(?:(?:eerst)?volgende?|komende?|aanstaande?|aankomende?|geplande?|lopende?) ";

  private static final String HELD =
      "(?:[\\p{L}-]*(?:debat|overleg)|(?:begrotings|wets)behandeling"
          + "|procedurevergadering|hoorzitting|technische briefing)";

  private static final String MET =
      "(?:[\\p{L}-]*(?:top|bijeenkomst|vergadering|ministeriële|topontmoeting)|DMM|RBZ(?: Defensie)?|UDCG)";

  /** {@code van juli 2027}, {@code in juli}. */
  private static final String OF_MONTH =
      "(?:van|in) (?:" + DutchTime.MONTHS + ")(?!\\p{L})(?: (?:19|20)\\d{2})?";

  private static final String BEFORE =
      "(?:v[oó][oó]r|uiterlijk(?: (?:voor|vóór|bij|tijdens|op))?|voorafgaand aan|in aanloop naar)";

  static final Openings WHEN =
      new Openings(
          "voor vóór vóor voór uiterlijk voorafgaand in bij na zodra een twee drie vier vijf zes before ahead after prior",
          TimeWords.OPEN,
          Pattern.compile(
              BEFORE
                  + " (?:het|de) (?:"
                  + NEXT
                  + ")?(?:(?:plenaire|mondelinge|technische) )?"
                  + HELD
                  + "(?! (?:van|over) (?:vandaag|gisteren))(?!\\p{L})"
                  + "|"
                  + BEFORE
                  + " (?:het|de) "
                  + NEXT
                  + MET
                  + "(?!\\p{L})"
                  + "|(?<met>(?<marker>v[oó][oó]r|uiterlijk(?: (?:voor|vóór|bij|tijdens|op))?|voorafgaand aan)"
                  + " (?:het|de) (?:(?:NAVO-top|NAVO-DMM|DMM)|"
                  + "(?:ministeriële )?"
                  + MET
                  + "(?= (?:(?:in|te) (?-i:\\p{Lu})|"
                  + OF_MONTH
                  + ")))(?: "
                  + OF_MONTH
                  + ")?(?: (?:in|te) (?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*)?)?)(?!\\p{L})"
                  + "|(?:een|twee|drie|vier|vijf|zes) (?:dag|dagen|week|weken|maand|maanden) na (?:het|de) "
                  + HELD
                  + "(?!\\p{L})"
                  + "|bij (?:het|de) (?:"
                  + NEXT
                  + ")?begrotingsbehandeling(?: \\d{4})?(?!\\p{L})"
                  + "|na (?:de |het )?(?:zomer|kerst|herfst|mei|voorjaars|krokus)?(?:reces|vakantie)(?!\\p{L})"
                  + "|na (?:de )?(?:zomer|jaarwisseling|kerst|pasen)(?!\\p{L})"
                  + "|(?:before|ahead of|prior to) the (?:next|coming|upcoming) [\\p{L}]*[ ]?(?:debate|meeting|summit)\\b"
                  + "|after the (?:summer|christmas)(?: recess| break)?\\b",
              Pattern.CASE_INSENSITIVE));

  /** So many weeks before or after what has no day here. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d-])(?:uiterlijk )?(?:een|één|twee|drie|vier|vijf|zes|acht|tien|veertien|\\d{1,2})"
              + " (?:werkdagen|dagen|dag|weken|week|maanden|maand)"
              + "(?: (?:v[oó][oó]r|voorafgaand aan) (?:het|de|deze|dit) (?:"
              + NEXT
              + ")?(?:NAVO-top|NAVO-DMM|"
              + HELD
              + "|"
              + MET
              + ")(?!\\p{L})(?: (?:in|te) (?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*)?)?|"
              + FromEvent.AFTER
              + ")");

  /** A meeting before which something will be done. */
  private static final Pattern AHEAD_OF =
      Pattern.compile(
          "(?i)(?:^|\\P{L})(?:v[oó][oó]r|voorafgaand aan|in aanloop naar) (?:de|het) (?:\\p{L}+ )?(?:NAVO-top|NAVO-DMM|"
              + MET
              + ") $");

  /** Behind these {@code voor} says by when; behind a noun it may say what for. */
  private static final Pattern BY_WHEN =
      Pattern.compile(
          "(?i)(?:^|\\b(?:ik|wij|we|u|kamer|parlement|kabinet|Nederland|Defensie|minister|nog|dan|er|dit|dat"
              + "|hierover|daarover|hiervan|ruim|kort|nader|schriftelijk|graag|ook|zal|zullen|gaat|gaan|wordt"
              + "|worden|wil|willen|volgt|volgen|komt|komen|stuur|stuurt|sturen|zend|zendt|zenden|meld|meldt"
              + "|melden|informeer|informeert|informeren|bericht|berichten|rapporteer|rapporteert) )$");

  /** More letters than any of these words has. */
  private static final int LONGEST = 40;

  private OpenTerms() {}

  /** The first one that a sentence states; null where it states none. */
  static @Nullable Deadline first(OpeningTable.Read read, Past past) {
    String sentence = read.text();
    Matcher counted = isCounted(sentence) ? COUNTED.matcher(sentence) : null;
    if (counted != null && counted.find()) {
      return new Deadline(null, counted.group());
    }
    Openings.Matches found = WHEN.in(read);
    while (found.find()) {
      Matcher when = found.match();
      if (!WHEN.groups().has(when, "met") || isAhead(sentence, when, past)) {
        return new Deadline(null, when.group().strip());
      }
    }
    return null;
  }

  /** Whether a sentence counts days or more, which is sooner known than what for. */
  private static boolean isCounted(String sentence) {
    return isCounted(sentence, "week ", "weken ")
        || isCounted(sentence, "dag ", "dagen ")
        || isCounted(sentence, "maand ", "maanden ");
  }

  private static boolean isCounted(String sentence, String one, String many) {
    return sentence.contains(one + "v")
        || sentence.contains(one + "na ")
        || sentence.contains(many + "v")
        || sentence.contains(many + "na ");
  }

  /** Whether {@code voor} at a place says by when, by the word in front of it. */
  static boolean saysByWhen(String sentence, int at) {
    return BY_WHEN.matcher(sentence).region(Math.max(0, at - LONGEST), at).find();
  }

  /** Whether the month at a place is that of a meeting: {@code voor de top in juli}. */
  static boolean isOfMeeting(String sentence, int at) {
    return AHEAD_OF.matcher(sentence).region(Math.max(0, at - 2 * LONGEST), at).find();
  }

  /** Whether a meeting that is named is one by which something will be done. */
  private static boolean isAhead(String sentence, Matcher when, Past past) {
    boolean plain = "voor".equalsIgnoreCase(WHEN.groups().find(when, "marker"));
    return (!plain || saysByWhen(sentence, when.start()))
        && !past.holds(sentence, when.start(), when.end(), false);
  }
}
