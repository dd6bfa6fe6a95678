package nl.dmmsearch.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** Signs that stand apart and belong to what stands beside them: {@code € 15 mln}, {@code 2 %}. */
final class LooseSigns {
  private static final String CURRENCIES = "€$£";

  private static final Pattern YEAR_BEFORE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\s+$");

  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "\\s+(?:(?:\\d{1,2} )?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.? )?"
              + "(?:19|20)\\d\\d(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private LooseSigns() {}

  /** Whether the word of a query from {@code start} to {@code end} is such a sign. */
  static boolean isOne(String query, int start, int end) {
    if (end != start + 1) {
      return false;
    }
    char sign = query.charAt(start);
    char before = beside(query, start, -1);
    char behind = beside(query, start, 1);
    if (CURRENCIES.indexOf(sign) >= 0) {
      return Character.isDigit(before) || Character.isDigit(behind);
    }
    return (sign == '%' && Character.isDigit(before))
        || (sign == '/' && Character.isDigit(before) && Character.isDigit(behind))
        || isBetweenDates(query, start)
        || (sign == '&' && isOfWord(before) && isOfWord(behind));
  }

  /**
   * The word for the sign that stands apart there, where it says more than what it stands beside:
   * between two figures it may make a date of them, 11 & 12 oktober.
   */
  static Optional<String> said(String query, int at) {
    boolean figures =
        Character.isDigit(beside(query, at, -1)) && Character.isDigit(beside(query, at, 1));
    return switch (query.charAt(at)) {
      case '-', '–' -> Optional.of("t/m");
      case '%' -> Optional.of("procent");
      case '&' -> figures ? Optional.of("en") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A stroke from one year to another, as in 2007 - 2009. */
  private static boolean isBetweenDates(String query, int sign) {
    return "-–".indexOf(query.charAt(sign)) >= 0
        && YEAR_BEFORE.matcher(query.substring(0, sign)).find()
        && YEAR_BEHIND.matcher(query.substring(sign + 1)).lookingAt();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || QueryCharacters.isQuote(c) || ".()=".indexOf(c) >= 0;
  }

  /** The first character that way that is no space; a space where there is none. */
  private static char beside(String query, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < query.length() && QueryCharacters.isSpace(query.charAt(at))) {
      at += step;
    }
    return at < 0 || at >= query.length() ? ' ' : query.charAt(at);
  }
}
