package nl.dmmsearch.parse;

import java.util.regex.Pattern;

/**
 * Lines that by their form say something about a paper rather than head its text: addresses,
 * labels, days, hours, names, rows of columns.
 */
final class Particulars {
  private static final String DIGIT = "[\\dOolI]";
  private static final String HOUR = DIGIT + "{1,2}[.:]" + DIGIT + "{2}(?!\\d)";
  private static final String MONTH =
      "(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
          + "|(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.)";
  private static final String DATE =
      "(?:(?i:maan|dins|woens|donder|vrij|zater|zon)dag,? )?"
          + DIGIT
          + "{1,2}(?: ?(?:en|-|–|/|t/m) ?"
          + DIGIT
          + "{1,2})? "
          + MONTH
          + "(?: \\d{4})?:?";

  private static final String NAME =
      "(?:(?:(?i:drs|dr|mr|ir|ing|prof)\\.? ?){0,3}(?:\\p{Lu}(?:\\p{Ll}\\p{Ll}?)?\\.[ -]?){1,6}"
          + "(?:(?:van|de|der|den|ten|ter|von|el) ?){0,3}\\p{Lu}[\\p{L}’'-]{2,30}(?: \\p{Lu}[\\p{L}’'-]{2,30})?)";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:.*[ ,])?[1-9]\\d{3} ?(?!EU |VN |VS |VK )[A-Z]{2} {1,3}[\\p{L}’'][\\p{L}’' -]{2,24}"
              + "|(?i:postbus|telefoon|tel\\.|fax|e-?mail|www\\.|contactpersoon|retouradres)\\b.*"
              + "|.*\\(?0\\d{1,3}\\)?[ -]\\d[\\d ]{5,9}"
              + "|(?i:(?:in )?(?:afschrift|kopie|cc|c\\.c\\.)(?: aan)?:? .*)|.*[.…·]{4,} ?\\d{0,3}\\.?"
              + "|[\\p{Lu}’'][\\p{L}’' -]{2,24}, "
              + DATE
              + "|Ministerie van \\p{Lu}[\\p{L}, ]{3,60}|(?i:aan|van|cc|c\\.c\\.):?");

  private static final Pattern DAY = Pattern.compile(DATE);

  /** Not the hour at which a sentence goes on: {@code 14.30 uur}. */
  private static final Pattern HOURLY = Pattern.compile(HOUR + "\\s+\\p{Lu}");

  private static final Pattern PROGRAMME = Pattern.compile("(?:" + DATE + "\\s+)?" + HOUR + "\\b");

  private static final Pattern ROW =
      Pattern.compile(
          "(?:"
              + DATE
              + "\\s+)?"
              + HOUR
              + "(?: ?uur)?\\b.*|.*\\p{L}:?(?:\\s+[€-]?\\d[\\d.,]*%?){3,}|(?:\\d{1,3}\\.? )?\\d{1,2}-\\d{1,2}-\\d{4} .*"
              + "|\\p{Lu}[\\p{L} ]{1,24}: \\S.* \\p{Lu}\\p{L}{1,24} ?: ?\\S.*");

  private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?: en |, | +)" + NAME + ")*");

  private Particulars() {}

  /** Whether a line is one, so that it heads nothing. */
  static boolean contains(String line) {
    return isRow(line) || ADDRESS.matcher(line).matches() || NAMES.matcher(line).matches();
  }

  /** Whether a line belongs to a table or a programme: hours, cells, several labels. */
  static boolean isRow(String line) {
    return ROW.matcher(line).matches();
  }

  /** Whether a line stands in a programme: an hour, or a day and an hour. */
  static boolean isProgramme(String line) {
    return PROGRAMME.matcher(line).lookingAt();
  }

  /** Whether a line opens a row of a programme: it begins with an hour. */
  static boolean opensRow(String line) {
    return line.length() > 5
        && (line.charAt(2) == '.' || line.charAt(2) == ':' || line.charAt(1) == '.')
        && HOURLY.matcher(line).lookingAt();
  }

  /** Whether a line is a day and nothing else. */
  static boolean isDay(String line) {
    return line.length() < 40 && DAY.matcher(line).matches();
  }
}
