package nl.dmmsearch.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Terms that run from another day than that of writing, which the sentence names: {@code in het
 * debat van 25 februari 2026 toegezegd binnen twee maanden}, {@code na 1 augustus 2008 nog twee
 * jaar}.
 */
final class FromNamedDay {
  private static final String DAY =
      "(?<day>\\d{1,2}) (?<month>" + DutchTime.MONTHS + ") (?<year>(?:19|20)\\d{2})(?!\\d)";

  private static final Pattern PROMISED =
      Pattern.compile(
          "(?i)\\b(?:van|op|d\\.d\\.) "
              + DAY
              + "[^;:]{0,60}\\b(?:toegezegd|beloofd|aangekondigd)\\b");

  private static final Pattern LONGER =
      Pattern.compile(
          "(?i)\\b(?:na|vanaf|sinds) "
              + DAY
              + " nog (?<count>\\d{1,2}|"
              + Numerals.WORD
              + ") (?<unit>weken|week|maanden|maand|jaar)(?!\\p{L})");

  private FromNamedDay() {}

  /** The day on which words say that a promise was made; null where they say none. */
  static @Nullable LocalDate promised(String before) {
    Matcher said = PROMISED.matcher(before);
    return said.find() ? day(said) : null;
  }

  /** The first term that a sentence sets so; null where it sets none. */
  static @Nullable Deadline first(String sentence) {
    Matcher longer = sentence.contains(" nog ") ? LONGER.matcher(sentence) : null;
    LocalDate from = longer != null && longer.find() ? day(longer) : null;
    return from == null || longer == null
        ? null
        : new Deadline(DutchTerms.later(from, count(longer), longer.group("unit")), longer.group());
  }

  private static int count(Matcher match) {
    String count = match.group("count");
    return Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : Numerals.of(count);
  }

  private static @Nullable LocalDate day(Matcher match) {
    try {
      int month = DutchTime.monthNamed(match.group("month").toLowerCase(Locale.ROOT));
      return LocalDate.of(
          Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
