package nl.dmmsearch.state;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;

/** Terms that end some days before another day: {@code een week voor de top van 24 juni 2025}. */
final class AheadOf {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)(?:uiterlijk )?(?<count>\\d{1,2}|"
              + Numerals.WORD
              + ") (?<unit>dagen|dag|weken|week|maanden|maand) (?:v[oó][oó]r )?$");

  /** In what the words of a count end. */
  private static final String[] ENDS = {
    "dagen ", "dag ", "weken ", "week ", "maanden ", "maand ", "voor ", "vóór ", "vóor ", "voór "
  };

  /** More letters than such words have. */
  private static final int LONGEST = 60;

  private AheadOf() {}

  /** As long before {@code set} as the words in front of it say; itself where they say nothing. */
  static Deadline in(String sentence, int start, Deadline set) {
    LocalDate day = set.value();
    if (day == null || !startsWithBefore(set) || !Mentioned.anyEndsAt(sentence, start, ENDS)) {
      return set;
    }
    Matcher ahead = COUNT.matcher(sentence).region(Math.max(0, start - LONGEST), start);
    if (!ahead.find()) {
      return set;
    }
    LocalDate of = day.plusDays(1);
    return new Deadline(earlier(of, ahead), ahead.group() + set.text());
  }

  private static boolean startsWithBefore(Deadline set) {
    return set.text().startsWith("v") || set.text().startsWith("before");
  }

  private static LocalDate earlier(LocalDate day, Matcher ahead) {
    String count = ahead.group("count");
    int many = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : Numerals.of(count);
    return switch (ahead.group("unit").charAt(0)) {
      case 'd', 'D' -> day.minusDays(many);
      case 'w', 'W' -> day.minusWeeks(many);
      default -> day.minusMonths(many);
    };
  }
}
